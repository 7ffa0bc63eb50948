import { acceptsId, idText, propertyCondition } from "./property-condition.ts";
import { resolveUser } from "./resolve-user.ts";

/** `assignee_id`: "" for nobody, `current_user`, `requester_id`, or a user's id. */
export const assigneeIdCondition = propertyCondition({
  field: "assignee_id",
  title: "Assignee",
  acceptsValue: acceptsId("current_user", "requester_id"),
  read: (ticket) => idText(ticket.assignee_id),
  resolve: resolveUser,
});
