import { propertyCondition } from "./property-condition.ts";

/** `priority`, ordered from none over low to urgent. */
export const priorityCondition = propertyCondition({
  field: "priority",
  title: "Priority",
  order: ["low", "normal", "high", "urgent"],
  values: ["", "low", "normal", "high", "urgent"],
  read: (ticket) => ticket.priority,
});
