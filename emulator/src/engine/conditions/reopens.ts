import type { ConditionDefinition } from "./condition-definition.ts";
import { countCondition } from "./count-condition.ts";
import { ticketEvents } from "../ticket-events.ts";

/** `reopens`, triggers only: how often the ticket went from solved back to open or pending, this update included. */
export const reopensCondition: ConditionDefinition = countCondition(
  "reopens",
  "Reopens",
  (context) =>
    ticketEvents(context).filter(
      (event) =>
        event.field_name === "status" &&
        event.previous_value === "solved" &&
        (event.value === "open" || event.value === "pending"),
    ).length,
);
