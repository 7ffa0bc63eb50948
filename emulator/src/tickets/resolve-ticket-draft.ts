import type { Account } from "../account/account.ts";
import type { TicketField } from "../account/records.ts";
import { invalidRecord } from "../account/refusal.ts";
import { findUserByEmail } from "./find-or-create-requester.ts";
import { parseTags } from "./parse-tags.ts";
import type { TicketDraft } from "./ticket-draft.ts";

const TAG_FIELD_TYPES = new Set(["tagger", "multiselect"]);

/**
 * Checks that everything the draft names exists in the account, and drops custom fields that do not (Zendesk ignores
 * unknown field ids). Throws `Refusal` for an unknown user, group, brand, form or field option.
 */
export function resolveTicketDraft(account: Account, draft: TicketDraft): void {
  resolveAssignee(account, draft);
  requireKnown(draft, "requester_id", account.users, false);
  requireKnown(draft, "group_id", account.groups);
  requireKnown(draft, "organization_id", account.organizations);
  requireKnown(draft, "brand_id", account.brands);
  requireKnown(draft, "ticket_form_id", account.ticketForms);
  resolveCustomStatus(account, draft);
  draft.customFields = draft.customFields.filter(({ id }) => account.ticketFields.has(id));
  for (const { id, value } of draft.customFields) requireOption(account.ticketFields.get(id), value);
}

/** Where custom statuses are off, and for null, there is nothing to set; one that is out of use is refused (assumed, with its sentence). */
function resolveCustomStatus({ customStatuses, settings }: Account, { properties }: TicketDraft): void {
  const id = properties.custom_status_id;
  if (id === undefined) return;
  if (!settings.customStatusesEnabled || id === null) {
    delete properties.custom_status_id;
    return;
  }
  if (customStatuses.get(Number(id))?.active === true) return;
  throw invalidRecord({
    field: "custom_status_id",
    description: "Custom status: is invalid",
    code: "InvalidValue",
  });
}

function resolveAssignee(account: Account, draft: TicketDraft): void {
  if (draft.assigneeEmail !== null) {
    draft.properties.assignee_id = findUserByEmail(account, draft.assigneeEmail)?.id ?? 0;
  }
  const id = draft.properties.assignee_id;
  if (typeof id !== "number") return;
  const assignee = account.users.get(id);
  if (assignee === undefined || assignee.role === "end-user" || assignee.suspended) {
    throw invalidRecord({
      field: "assignee",
      description: "Assignee: is invalid",
      code: "InvalidValue",
    });
  }
}

function requireKnown(
  draft: TicketDraft,
  property: "requester_id" | "group_id" | "organization_id" | "brand_id" | "ticket_form_id",
  known: ReadonlyMap<number, unknown>,
  isNullable = true,
): void {
  const id = draft.properties[property];
  if (id === undefined || (id === null && isNullable)) return;
  if (typeof id === "number" && known.has(id)) return;
  // Details name the record, not its id, as recorded for the assignee.
  const attribute = property.replace(/_id$/, "");
  const label = attribute.replaceAll("_", " ");
  const description = `${label.charAt(0).toUpperCase()}${label.slice(1)}: is invalid`;
  throw invalidRecord({ field: attribute, description, code: "InvalidValue" });
}

function requireOption(field: TicketField | undefined, value: unknown): void {
  const options = field?.custom_field_options;
  if (field === undefined || options === undefined || !TAG_FIELD_TYPES.has(field.type) || value === null)
    return;
  const known = new Set(options.map((option) => option.value));
  if (parseTags(value).every((tag) => known.has(tag))) return;
  throw invalidRecord({
    field: "base",
    description: `${field.title}: is invalid`,
    code: "InvalidValue",
  });
}

/** The tags of a drop-down's or multi-select's value: Zendesk keeps tags and field in step. */
export function tagsOfFieldValue(field: TicketField | undefined, value: unknown): string[] {
  if (field === undefined || !TAG_FIELD_TYPES.has(field.type)) return [];
  return typeof value === "string" || Array.isArray(value) ? parseTags(value) : [];
}
