import { describeMetrics } from "./describe-metrics.ts";
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
