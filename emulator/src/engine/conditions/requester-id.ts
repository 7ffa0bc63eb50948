import { acceptsId, idText, propertyCondition } from "./property-condition.ts";
import { resolveUser } from "./resolve-user.ts";

/** `requester_id`: `current_user`, `assignee_id`, or a user's id. */
export const requesterIdCondition = propertyCondition({
  field: "requester_id",
  title: "Requester",
  acceptsValue: acceptsId("current_user", "assignee_id"),
  read: (ticket) => idText(ticket.requester_id),
  resolve: resolveUser,
});
