import { actionText } from "../action-family.ts";
import type { ActionFamily } from "../action-family.ts";
import { changeStatus } from "../../tickets/change-status.ts";

/** `status`: sets the status; `new` makes an assigned ticket open. */
export const statusAction: ActionFamily = {
  fields: ["status"],
  title: "Status",
  ruleKinds: ["trigger", "automation"],
  values: ["new", "open", "pending", "hold", "solved", "closed"],
  perform: (action, { update, via }) => changeStatus(update, actionText(action), via),
};
