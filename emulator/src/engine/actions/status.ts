import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { changeStatus } from "../../tickets/change-status.ts";

/** `status`: sets the status; `new` makes an assigned ticket open. */
export const statusAction: ActionDefinition = {
  fields: ["status"],
  title: "Status",
  ruleKinds: ["trigger", "automation"],
  values: ["new", "open", "pending", "hold", "solved", "closed"],
  perform: (action, { update, via }) => changeStatus(update, actionText(action), via),
};
