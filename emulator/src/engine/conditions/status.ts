import { propertyCondition } from "./property-condition.ts";

/** `status`: the status category, ordered from new to closed. */
export const statusCondition = propertyCondition({
  field: "status",
  title: "Status",
  order: ["new", "open", "pending", "hold", "solved", "closed"],
  read: (ticket) => ticket.status,
});
