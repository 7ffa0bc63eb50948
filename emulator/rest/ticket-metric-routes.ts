import type { Ticket } from "../account/records.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "./route.ts";
import { findTicket } from "./ticket-routes.ts";

/** A ticket's metrics, as far as the account knows them. */
export const ticketMetricRoutes: ApiRoute[] = [
  { method: "GET", path: "/api/v2/tickets/:id/metrics", permission: "agent", handle: showMetrics },
];

function showMetrics(request: ApiRequest): ApiReply {
  return {
    status: 200,
    body: { ticket_metric: describeMetrics(request, findTicket(request, "ticket_metrics/show")) },
  };
}

/** When things last happened to the ticket; the minutes of waiting are not counted and left out. */
function describeMetrics(request: ApiRequest, ticket: Ticket): Record<string, unknown> {
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
  };
}
