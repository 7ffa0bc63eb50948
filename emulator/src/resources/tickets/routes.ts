import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { applyMacroToTicket } from "../macros/routes.ts";
import { createRating } from "../satisfaction-ratings/routes.ts";
import { showTicketMetrics } from "../ticket-metrics/routes.ts";
import { createManyTickets, destroyManyTickets, updateManyTickets } from "./change-many.ts";
import { countAudits, countComments, listAudits, listComments, showAudit } from "./conversation.ts";
import { listPeopleOf } from "./list-people.ts";
import { listTicketsOf } from "./list-tickets-of.ts";
import { mergeTickets } from "./merge-tickets.ts";
import { listRecent } from "./recent-tickets.ts";
import { addTags, removeTags, replaceTags, showTags } from "./tags.ts";
import {
  countTickets,
  deleteTicket,
  listTickets,
  postTicket,
  putTicket,
  showManyTickets,
  showTicket,
} from "./tickets.ts";

const listCollaborators = listPeopleOf("collaborators", "collaborator_ids");
const listEmailCcs = listPeopleOf("email_ccs", "email_cc_ids");
const listFollowers = listPeopleOf("followers", "follower_ids");
const listIncidents = listTicketsOf("tickets", (ticket, id) => ticket["problem_id"] === id);

/** `/api/v2/tickets`, with what belongs to each. */
export const ticketRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/tickets", "agent", listTickets),
  declareRoute("POST /api/v2/tickets", "agent", postTicket),
  declareRoute("GET /api/v2/tickets/count", "agent", countTickets),
  declareRoute("POST /api/v2/tickets/create_many", "agent", createManyTickets),
  declareRoute("DELETE /api/v2/tickets/destroy_many", "admin", destroyManyTickets),
  declareRoute("GET /api/v2/tickets/recent", "agent", listRecent),
  declareRoute("GET /api/v2/tickets/show_many", "agent", showManyTickets),
  declareRoute("PUT /api/v2/tickets/update_many", "agent", updateManyTickets),
  declareRoute("GET /api/v2/tickets/:id", "agent", showTicket),
  declareRoute("PUT /api/v2/tickets/:id", "agent", putTicket),
  declareRoute("DELETE /api/v2/tickets/:id", "admin", deleteTicket),
  declareRoute("GET /api/v2/tickets/:id/audits", "agent", listAudits),
  declareRoute("GET /api/v2/tickets/:id/audits/count", "agent", countAudits),
  declareRoute("GET /api/v2/tickets/:id/audits/:audit_id", "agent", showAudit),
  declareRoute("GET /api/v2/tickets/:id/collaborators", "agent", listCollaborators),
  declareRoute("GET /api/v2/tickets/:id/comments", "agent", listComments),
  declareRoute("GET /api/v2/tickets/:id/comments/count", "agent", countComments),
  declareRoute("GET /api/v2/tickets/:id/email_ccs", "agent", listEmailCcs),
  declareRoute("GET /api/v2/tickets/:id/followers", "agent", listFollowers),
  declareRoute("GET /api/v2/tickets/:id/incidents", "agent", listIncidents),
  declareRoute("GET /api/v2/tickets/:id/macros/:macro_id/apply", "agent", applyMacroToTicket),
  declareRoute("POST /api/v2/tickets/:id/merge", "agent", mergeTickets),
  declareRoute("GET /api/v2/tickets/:id/metrics", "agent", showTicketMetrics),
  declareRoute("POST /api/v2/tickets/:id/satisfaction_rating", "end-user", createRating),
  declareRoute("GET /api/v2/tickets/:id/tags", "agent", showTags),
  declareRoute("PUT /api/v2/tickets/:id/tags", "agent", addTags),
  declareRoute("POST /api/v2/tickets/:id/tags", "agent", replaceTags),
  declareRoute("DELETE /api/v2/tickets/:id/tags", "agent", removeTags),
];
