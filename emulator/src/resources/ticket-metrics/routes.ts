import { declareRoute } from "../../http/router/declare-route.ts";
import { describeMetrics } from "./present.ts";
import { listReply } from "../../http/paging/paging.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { findTicket } from "../tickets/find-ticket.ts";

/** `/api/v2/ticket_metrics`, as far as the account knows them; a metric has its ticket's id. */
export const ticketMetricRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/ticket_metrics", "agent", listMetrics),
  declareRoute("GET /api/v2/ticket_metrics/:id", "agent", showTicketMetrics),
];

/** The newest tickets' first [documented]. */
function listMetrics(request: ApiRequest): ApiReply {
  const newestFirst = [...request.emulator.account.tickets.values()].sort((a, b) => b.id - a.id);
  return listReply(request, newestFirst, {
    key: "ticket_metrics",
    action: "ticket_metrics/index",
    present: (ticket) => describeMetrics(request, ticket),
  });
}

/** The metrics of the ticket that the path's `:id` names. */
export function showTicketMetrics(request: ApiRequest): ApiReply {
  const ticket = findTicket(request, "ticket_metrics/show");
  return { status: 200, body: { ticket_metric: describeMetrics(request, ticket) } };
}
