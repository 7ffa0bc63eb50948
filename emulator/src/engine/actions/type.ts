import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { emptyToNull } from "../conditions/property-condition.ts";
import { changeProperty } from "../../tickets/ticket-update.ts";

/** `type`: sets the type; "" for none. */
export const typeAction: ActionDefinition = {
  fields: ["type"],
  title: "Type",
  ruleKinds: ["trigger", "automation"],
  values: ["", "question", "incident", "problem", "task"],
  perform(action, { update, via }) {
    changeProperty(update, "type", emptyToNull(actionText(action)), via);
  },
};
