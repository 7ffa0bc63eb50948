import { isRecord } from "../../account/read-value.ts";
import type { OwnerField, OwnerKind } from "../../account/owner-field.ts";
import type { Action } from "../../account/rule-records.ts";
import { recordEvent } from "../../tickets/ticket-update.ts";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";
import { dayNumberOf } from "../conditions/business-hours.ts";
import { findOwnerField, isDate } from "../owner-fields.ts";
import { BOTH_KINDS } from "../rule-draft.ts";
import { emptyToNull, valueText } from "../rule-values.ts";
import type { ActionDefinition } from "./action-definition.ts";

const DAY_MS = 86_400_000;

/** `requester.custom_fields.<key>` sets a field of the requester [recorded as an action of triggers]. */
export const requesterField = ownerFieldAction(
  "user",
  /^(?:requester|user)\.custom_fields\.(.+)$/,
  ({ ticket, services }) => services.account.users.get(ticket.requester_id),
);

/** `organization.custom_fields.<key>` sets a field of the ticket's organization, if it has one [recorded as an action of triggers]. */
export const organizationField = ownerFieldAction(
  "organization",
  /^organization\.custom_fields\.(.+)$/,
  ({ ticket, services }) => services.account.organizations.get(ticket.organization_id ?? 0),
);

/** That the ticket's audit has an event for the change, and its type, are assumed. */
function ownerFieldAction(
  kind: OwnerKind,
  pattern: RegExp,
  ownerOf: (update: TicketUpdate) => { updated_at: string } | undefined,
): ActionDefinition {
  const keyOf = ({ field }: Action) => pattern.exec(field)?.[1] ?? "";
  return {
    pattern,
    title: kind === "user" ? "Requester's field" : "Organization's field",
    ruleKinds: BOTH_KINDS,
    refuse(action, account, { kind: ruleKind, assumptions }) {
      if (ruleKind === "automation" && !assumptions.automationsTakeOwnerFields)
        return "is not an action of automations";
      const field = findOwnerField(account, kind, keyOf(action));
      if (field === undefined) return assumptions.ruleFieldsMustExist ? "field does not exist" : null;
      const isTaken = field.type !== "date" || isDateTaken(valueText(action), assumptions.dateActionValues);
      return isTaken ? null : "is not a date";
    },
    perform(action, { update, via }) {
      const owner = ownerOf(update) as Record<string, unknown> | undefined;
      const { account, clock } = update.services;
      const key = keyOf(action);
      const field = findOwnerField(account, kind, key);
      if (owner === undefined || field === undefined) return;
      const member = `${kind}_fields`;
      const fields = isRecord(owner[member]) ? owner[member] : {};
      const value = valueFor(field, action, update);
      const previous = fields[key] ?? null;
      if (value === previous) return;
      owner[member] = { ...fields, [key]: value };
      owner["updated_at"] = clock.nowIso();
      const type = kind === "user" ? "UserCustomFieldEvent" : "OrganizationCustomFieldEvent";
      recordEvent(update, { type, field_name: key, value, previous_value: previous }, via);
    },
  };
}

/**
 * How a date action writes its value is not confirmed. Besides a date: `today`, `today+30`, or the pairs `days_from_now 30` and
 * `specific_date 2026-11-30`; the spelling is the emulator's own, unless a live account turns out to have it.
 */
function isDateTaken(text: string, taken: "absolute" | "none" | "relative"): boolean {
  if (taken === "none") return false;
  if (emptyToNull(text) === null || isDate(text)) return true;
  return taken === "relative" && (relativeDays(text) !== null || isDate(text.replace(/^specific_date /, "")));
}

/** How many days from today a text says; null for a text that says none. */
function relativeDays(text: string): number | null {
  const days = /^(?:today|(?:today ?([+-] ?\d+))|days_from_now (-?\d+))$/.exec(text);
  return days === null ? null : Number((days[1] ?? days[2] ?? "0").replace(" ", ""));
}

function valueFor(field: OwnerField, action: Action, { services }: TicketUpdate): unknown {
  const text = emptyToNull(valueText(action).replace(/^specific_date /, ""));
  if (text === null) return null;
  if (field.type === "checkbox") return text === "true";
  if (field.type === "date") {
    const days = relativeDays(text);
    if (days === null) return text;
    const today = dayNumberOf(services.account.settings, services.clock.now());
    return new Date((today + days) * DAY_MS).toISOString().slice(0, 10);
  }
  return field.custom_field_options?.find(({ id }) => String(id) === text)?.value ?? text;
}
