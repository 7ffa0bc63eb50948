import { propertyFamily } from "../property-family.ts";

/** `priority`, ordered from none over low to urgent. */
export const priorityCondition = propertyFamily({
  field: "priority",
  title: "Priority",
  order: ["low", "normal", "high", "urgent"],
  values: ["", "low", "normal", "high", "urgent"],
  read: (ticket) => ticket.priority,
});
