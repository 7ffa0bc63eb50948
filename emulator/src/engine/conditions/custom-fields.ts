import type { ConditionDefinition } from "./condition-definition.ts";
import { customFieldCondition, fieldTexts } from "./custom-field-condition.ts";

/** `custom_fields_<id>`: the value of a custom ticket field. A checkbox that was never ticked is `false`. */
export const customFieldsCondition: ConditionDefinition = customFieldCondition({
  fields: /^custom_fields_(\d+)$/,
  title: "Custom field",
  read(key, ticket, { account }) {
    const id = Number(key);
    const texts = fieldTexts(ticket.custom_fields.find((entry) => entry.id === id)?.value);
    return texts.length === 0 && account.ticketFields.get(id)?.type === "checkbox" ? ["false"] : texts;
  },
});
