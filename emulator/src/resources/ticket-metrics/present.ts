import type { Ticket } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** Minutes that Zendesk counts by calendar and by business hours; here neither is counted. */
const uncounted = { calendar: null, business: null };

/** When things last happened to the ticket; the minutes of waiting are not counted and null. */
export function describeMetrics(request: ApiRequest, ticket: Ticket): Record<string, unknown> {
  const { account } = request.emulator;
  const history = account.ticketHistories.get(ticket.id);
  const comments = account.comments.get(ticket.id) ?? [];
  const isSolved = ticket.status === "solved" || ticket.status === "closed";
  return {
    url: `${request.baseUrl}/api/v2/tickets/${ticket.id}/metrics.json`,
    id: ticket.id,
    ticket_id: ticket.id,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    assignee_stations: ticket.assignee_id === null ? 0 : 1,
    group_stations: ticket.group_id === null ? 0 : 1,
    reopens: 0,
    replies: comments.filter((comment) => comment.public && comment.author_id !== ticket.requester_id).length,
    assignee_updated_at: history?.assigneeUpdatedAt ?? null,
    requester_updated_at: history?.requesterUpdatedAt ?? null,
    status_updated_at: history?.enteredStatusAt[ticket.status] ?? null,
    initially_assigned_at: history?.assignedAt ?? null,
    assigned_at: history?.assignedAt ?? null,
    solved_at: isSolved ? (history?.enteredStatusAt.solved ?? null) : null,
    latest_comment_added_at: comments.at(-1)?.created_at ?? null,
    reply_time_in_minutes: uncounted,
    first_resolution_time_in_minutes: uncounted,
    full_resolution_time_in_minutes: uncounted,
    agent_wait_time_in_minutes: uncounted,
    requester_wait_time_in_minutes: uncounted,
    on_hold_time_in_minutes: uncounted,
  };
}

/** The times among them, as `include=dates` shows them. */
export function describeDates(request: ApiRequest, ticket: Ticket): Record<string, unknown> {
  const metrics = Object.entries(describeMetrics(request, ticket));
  return Object.fromEntries(
    metrics.filter(([name]) => name.endsWith("_at") && name !== "created_at" && name !== "updated_at"),
  );
}
