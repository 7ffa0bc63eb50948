import { actionText } from "../action-family.ts";
import type { ActionFamily } from "../action-family.ts";
import { emptyToNull } from "../property-family.ts";
import { changeProperty } from "../../tickets/ticket-update.ts";

/** `priority`: sets the priority. */
export const priorityAction: ActionFamily = {
  fields: ["priority"],
  title: "Priority",
  ruleKinds: ["trigger", "automation"],
  values: ["", "low", "normal", "high", "urgent"],
  perform(action, { update, via }) {
    changeProperty(update, "priority", emptyToNull(actionText(action)), via);
  },
};
