import { propertyCondition } from "./property-condition.ts";

/** `type`: question, incident, problem or task; "" for none. */
export const typeCondition = propertyCondition({
  field: "type",
  title: "Type",
  values: ["", "question", "incident", "problem", "task"],
  read: (ticket) => ticket.type,
});
