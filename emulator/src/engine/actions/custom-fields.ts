import { BOTH_KINDS } from "../rule-draft.ts";
import { emptyToNull, valueText } from "../rule-values.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { changeFieldWithTags } from "../../tickets/change-field-with-tags.ts";

/** `custom_fields_<id>`: sets a custom ticket field; a field that the account does not have changes nothing. */
export const customField: ActionDefinition = {
  pattern: /^custom_fields_(\d+)$/,
  title: "Custom field",
  ruleKinds: BOTH_KINDS,
  perform(action, { update, via }) {
    const fieldId = Number(action.field.slice("custom_fields_".length));
    const field = update.services.account.ticketFields.get(fieldId);
    if (field === undefined) return;
    const text = emptyToNull(valueText(action));
    const value =
      field.type === "checkbox"
        ? text === "true"
        : field.type === "multiselect"
          ? (text?.split(" ") ?? null)
          : text;
    changeFieldWithTags(update, fieldId, value, via);
  },
};
