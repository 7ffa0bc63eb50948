import { acceptsId, emptyToNull, idText } from "../rule-values.ts";
import { propertyCondition } from "./property-condition.ts";

/** No group has this id: the value of `current_groups` where the ticket is in none of them. */
const NO_OWN_GROUP = "0";

/** `group_id`: "" for no group, `current_groups` for any group of the update's author. */
export const groupId = propertyCondition({
  title: "Group",
  acceptsValue: acceptsId("current_groups"),
  read: (ticket) => idText(ticket.group_id),
  resolve(value, { account, ticket, update }) {
    if (value !== "current_groups") return emptyToNull(value);
    const own = account.groupMemberships.get(update?.actor.userId ?? 0) ?? [];
    return ticket.group_id !== null && own.includes(ticket.group_id) ? idText(ticket.group_id) : NO_OWN_GROUP;
  },
});
