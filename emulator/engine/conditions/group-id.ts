import { acceptsId, idText, propertyFamily } from "../property-family.ts";

/** `group_id`: "" for no group. */
export const groupIdCondition = propertyFamily({
  field: "group_id",
  title: "Group",
  acceptsValue: acceptsId("current_groups"),
  read: (ticket) => idText(ticket.group_id),
});
