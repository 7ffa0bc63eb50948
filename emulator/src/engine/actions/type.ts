import { actionText } from "../action-family.ts";
import type { ActionFamily } from "../action-family.ts";
import { emptyToNull } from "../property-family.ts";
import { changeProperty } from "../../tickets/ticket-update.ts";

/** `type`: sets the type; "" for none. */
export const typeAction: ActionFamily = {
  fields: ["type"],
  title: "Type",
  ruleKinds: ["trigger", "automation"],
  values: ["", "question", "incident", "problem", "task"],
  perform(action, { update, via }) {
    changeProperty(update, "type", emptyToNull(actionText(action)), via);
  },
};
