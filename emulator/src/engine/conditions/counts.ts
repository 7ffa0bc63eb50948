import type { AuditEvent } from "../../account/records.ts";
import type { ConditionContext } from "./condition-definition.ts";

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

/** How often the ticket went from solved back to open or pending, this update included. */
export function countReopens(context: ConditionContext): number {
  return ticketEvents(context).filter(
    (event) =>
      event.field_name === "status" &&
      event.previous_value === "solved" &&
      (event.value === "open" || event.value === "pending"),
  ).length;
}

/** The number of public comments by agents. */
export function countReplies({ account, ticket }: ConditionContext): number {
  const comments = account.comments.get(ticket.id) ?? [];
  return comments.filter(
    (comment) => comment.public && account.users.get(comment.author_id)?.role !== "end-user",
  ).length;
}

/** All events of a ticket, oldest first, including those of the current update. */
function ticketEvents({ account, ticket, update }: ConditionContext): AuditEvent[] {
  const audits = account.audits.get(ticket.id) ?? [];
  return [...audits.flatMap((audit) => audit.events), ...(update?.events ?? [])];
}
