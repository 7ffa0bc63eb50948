import type { ConditionFamily } from "../condition-family.ts";
import { fieldFamily, fieldTexts } from "../field-family.ts";

/** `custom_fields_<id>`: the value of a custom ticket field. A checkbox that was never ticked is `false`. */
export const customFieldsCondition: ConditionFamily = fieldFamily({
  fields: /^custom_fields_(\d+)$/,
  title: "Custom field",
  read(key, ticket, { account }) {
    const id = Number(key);
    const texts = fieldTexts(ticket.custom_fields.find((entry) => entry.id === id)?.value);
    return texts.length === 0 && account.ticketFields.get(id)?.type === "checkbox" ? ["false"] : texts;
  },
});
