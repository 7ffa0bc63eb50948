import type { ConditionContext } from "./conditions/condition-definition.ts";
import { ticketEvents } from "./ticket-events.ts";

/** How many different agents, or groups, a ticket has been assigned to, the present one included. */
export function countStations(context: ConditionContext, property: "assignee_id" | "group_id"): number {
  const stations = new Set<string>();
  const note = (value: unknown) => {
    if (value !== null && value !== undefined && value !== "") stations.add(String(value));
  };
  for (const event of ticketEvents(context)) {
    if (event.field_name !== property) continue;
    note(event.value);
    note(event.previous_value);
  }
  note(context.ticket[property]);
  return stations.size;
}
