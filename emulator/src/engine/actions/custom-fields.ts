import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { changeFieldWithTags } from "../../tickets/change-field-with-tags.ts";
import { emptyToNull } from "../conditions/property-condition.ts";

/** `custom_fields_<id>`: sets a custom ticket field; a field that the account does not have changes nothing. */
export const customFieldsAction: ActionDefinition = {
  fields: /^custom_fields_(\d+)$/,
  title: "Custom field",
  ruleKinds: ["trigger", "automation"],
  perform(action, { update, via }) {
    const fieldId = Number(action.field.slice("custom_fields_".length));
    const field = update.services.account.ticketFields.get(fieldId);
    if (field === undefined) return;
    const text = emptyToNull(actionText(action));
    const value =
      field.type === "checkbox"
        ? text === "true"
        : field.type === "multiselect"
          ? (text?.split(" ") ?? null)
          : text;
    changeFieldWithTags(update, fieldId, value, via);
  },
};
