import { isRecord } from "../../account/read-value.ts";
import type { OwnerField, OwnerKind } from "../../account/owner-field.ts";
import { findOwnerField, operatorsOfField, takesDateValue } from "../owner-fields.ts";
import { valueText } from "../rule-values.ts";
import { VALUELESS_OPERATORS } from "./condition-definition.ts";
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

/** Which key a condition on a requester's or an organization's field names. */
const REQUESTER_FIELD = /^(?:requester|user)\.custom_fields[._](.+)$/;
const ORGANIZATION_FIELD = /^organization\.custom_fields[._](.+)$/;

/** A custom field of the requester, as their `user_fields` have it. That `user.custom_fields` is the requester's is inferred. */
export const requesterField: ConditionDefinition = {
  ...customFieldCondition({
    pattern: REQUESTER_FIELD,
    title: "Requester's field",
    read(key, ticket, { account }) {
      const fields = account.users.get(ticket.requester_id)?.["user_fields"];
      return textsOf(fields, key, findOwnerField(account, "user", key));
    },
  }),
  refuse: refuseBy("user", REQUESTER_FIELD),
};

/** A custom field of the ticket's organization, as its `organization_fields` have it. */
export const organizationField: ConditionDefinition = {
  ...customFieldCondition({
    pattern: ORGANIZATION_FIELD,
    title: "Organization's field",
    read(key, ticket, { account }) {
      const organization: Record<string, unknown> = {
        ...account.organizations.get(ticket.organization_id ?? 0),
      };
      return textsOf(organization["organization_fields"], key, findOwnerField(account, "organization", key));
    },
  }),
  refuse: refuseBy("organization", ORGANIZATION_FIELD),
};

/** A drop-down's value comes with its option's id, by which rules name it. A checkbox that was never ticked is `false`. */
function textsOf(fields: unknown, key: string, field: OwnerField | undefined): string[] {
  const texts = isRecord(fields) && Object.hasOwn(fields, key) ? fieldTexts(fields[key]) : [];
  if (texts.length === 0) return field?.type === "checkbox" ? ["false"] : [];
  const options = field?.custom_field_options ?? [];
  const ids = options.filter(({ value }) => texts.includes(value)).map(({ id }) => String(id));
  return field?.type === "date" ? texts.map((text) => text.slice(0, 10)) : [...texts, ...ids];
}

/**
 * Whether automations have such conditions, and whether the field must exist, are assumptions; the operators of each type are
 * recorded.
 */
function refuseBy(kind: OwnerKind, pattern: RegExp): NonNullable<ConditionDefinition["refuse"]> {
  return (condition, { kind: ruleKind, account, assumptions }) => {
    const { field: name, operator } = condition;
    if (ruleKind === "automation" && !assumptions.automationsTakeOwnerFields)
      return `"${name}" is not a condition of automations.`;
    const field = findOwnerField(account, kind, pattern.exec(name)?.[1] ?? "");
    if (field === undefined)
      return assumptions.ruleFieldsMustExist ? `"${name}" is not a condition of ${ruleKind}s.` : null;
    if (!operatorsOfField(field).includes(operator)) return `"${name}" has no operator "${operator}".`;
    const isValueless = VALUELESS_OPERATORS.has(operator);
    const isTaken = isValueless || field.type !== "date" || takesDateValue(operator, valueText(condition));
    return isTaken ? null : `"${valueText(condition)}" is not a value of "${name}".`;
  };
}
