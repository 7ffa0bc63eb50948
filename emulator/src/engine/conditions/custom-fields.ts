import { isRecord } from "../../account/read-value.ts";
import type { ConditionDefinition } from "./condition-definition.ts";
import { customFieldCondition, fieldTexts } from "./custom-field-condition.ts";

/** The value of a custom ticket field. A checkbox that was never ticked is `false`. */
export const ticketField: ConditionDefinition = customFieldCondition({
  pattern: /^custom_fields_(\d+)$/,
  title: "Custom field",
  read(key, ticket, { account }) {
    const id = Number(key);
    const texts = fieldTexts(ticket.custom_fields.find((entry) => entry.id === id)?.value);
    return texts.length === 0 && account.ticketFields.get(id)?.type === "checkbox" ? ["false"] : texts;
  },
});

/** A custom field of the requester, as their `user_fields` have it. That `user.custom_fields` is the requester's is inferred. */
export const requesterField: ConditionDefinition = customFieldCondition({
  pattern: /^(?:requester|user)\.custom_fields[._](.+)$/,
  title: "Requester's field",
  read: (key, ticket, { account }) => textsOf(account.users.get(ticket.requester_id)?.["user_fields"], key),
});

/** A custom field of the ticket's organization, as its `organization_fields` have it. */
export const organizationField: ConditionDefinition = customFieldCondition({
  pattern: /^organization\.custom_fields[._](.+)$/,
  title: "Organization's field",
  read(key, ticket, { account }) {
    const organization: Record<string, unknown> = {
      ...account.organizations.get(ticket.organization_id ?? 0),
    };
    return textsOf(organization["organization_fields"], key);
  },
});

function textsOf(fields: unknown, key: string): string[] {
  return isRecord(fields) && Object.hasOwn(fields, key) ? fieldTexts(fields[key]) : [];
}
