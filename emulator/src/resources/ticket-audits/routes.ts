import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { listAccountAudits } from "../tickets/conversation.ts";

/** `/api/v2/ticket_audits`: the audits of all tickets. */
export const ticketAuditRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/ticket_audits", "admin", listAccountAudits),
];
