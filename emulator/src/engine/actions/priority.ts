import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { emptyToNull } from "../conditions/property-condition.ts";
import { changeProperty } from "../../tickets/ticket-update.ts";

/** `priority`: sets the priority. */
export const priorityAction: ActionDefinition = {
  fields: ["priority"],
  title: "Priority",
  ruleKinds: ["trigger", "automation"],
  values: ["", "low", "normal", "high", "urgent"],
  perform(action, { update, via }) {
    changeProperty(update, "priority", emptyToNull(actionText(action)), via);
  },
};
