import { propertyFamily } from "../property-family.ts";

/** `status`: the status category, ordered from new to closed. */
export const statusCondition = propertyFamily({
  field: "status",
  title: "Status",
  order: ["new", "open", "pending", "hold", "solved", "closed"],
  read: (ticket) => ticket.status,
});
