import type { ConditionDefinition } from "./condition-definition.ts";
import { customFieldCondition, fieldTexts } from "./custom-field-condition.ts";
import { isRecord } from "../../account/read-value.ts";

/** `organization.custom_fields.<key>`: a custom field of the ticket's organization, as its `organization_fields` have it. */
export const organizationFieldsCondition: ConditionDefinition = customFieldCondition({
  fields: /^organization\.custom_fields[._](.+)$/,
  title: "Organization's field",
  read(key, ticket, { account }) {
    const organization: Record<string, unknown> = {
      ...account.organizations.get(ticket.organization_id ?? 0),
    };
    const fields = organization["organization_fields"];
    return isRecord(fields) && Object.hasOwn(fields, key) ? fieldTexts(fields[key]) : [];
  },
});
