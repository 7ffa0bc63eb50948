import type { ConditionDefinition } from "./condition-definition.ts";
import { customFieldCondition, fieldTexts } from "./custom-field-condition.ts";
import { isRecord } from "../../account/read-value.ts";

/**
 * `requester.custom_fields.<key>`, also written `user.custom_fields.<key>`: a custom field of the requester, as their
 * `user_fields` have it. That "user" is the requester is inferred.
 */
export const personFieldsCondition: ConditionDefinition = customFieldCondition({
  fields: /^(?:requester|user)\.custom_fields[._](.+)$/,
  title: "Requester's field",
  read(key, ticket, { account }) {
    const fields = account.users.get(ticket.requester_id)?.["user_fields"];
    return isRecord(fields) && Object.hasOwn(fields, key) ? fieldTexts(fields[key]) : [];
  },
});
