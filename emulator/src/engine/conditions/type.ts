import { propertyFamily } from "../property-family.ts";

/** `type`: question, incident, problem or task; "" for none. */
export const typeCondition = propertyFamily({
  field: "type",
  title: "Type",
  values: ["", "question", "incident", "problem", "task"],
  read: (ticket) => ticket.type,
});
