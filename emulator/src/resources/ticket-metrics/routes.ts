import type { Ticket } from "../../account/records.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { describeMetrics } from "./present.ts";
import { listReply } from "../../http/paging/paging.ts";
import { readId } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { findTicket } from "../tickets/tickets.ts";

/** Tickets' metrics, as far as the account knows them; a metric has its ticket's number as its own here. */
export const ticketMetricRoutes: ApiRoute[] = [
  { method: "GET", path: "/api/v2/ticket_metrics", permission: "agent", handle: listMetrics },
  {
    method: "GET",
    path: "/api/v2/ticket_metrics/:id",
    permission: "agent",
    handle: (request) => {
      const ticket = request.emulator.account.tickets.get(readId(request, "ticket_metrics/show"));
      if (ticket === undefined) throw recordNotFound();
      return showMetrics(request, ticket);
    },
  },
  {
    method: "GET",
    path: "/api/v2/tickets/:id/metrics",
    permission: "agent",
    handle: (request) => showMetrics(request, findTicket(request, "ticket_metrics/show")),
  },
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

function showMetrics(request: ApiRequest, ticket: Ticket): ApiReply {
  return { status: 200, body: { ticket_metric: describeMetrics(request, ticket) } };
}
