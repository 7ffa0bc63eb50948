import { importTicket } from "../../tickets/import-ticket.ts";
import { actorOf } from "../../http/auth/actor-of.ts";
import { parameterMissing } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { startJob } from "../job-statuses/job-queue.ts";
import { presentTicket } from "../tickets/present.ts";
import { isObject, readWrapped } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

const MOST_TICKETS = 100;

/** Tickets taken in from elsewhere, one or many, for admins. */
export const ticketImportRoutes: ApiRoute[] = [
  declareRoute("POST /api/v2/imports/tickets", "admin", importOne),
  declareRoute("POST /api/v2/imports/tickets/create_many", "admin", importMany),
];

function importOne(request: ApiRequest): ApiReply {
  const attributes = readWrapped(request, "ticket", "imports/tickets/create");
  const ticket = importTicket(request.emulator, attributes, actorOf(request));
  return {
    status: 201,
    body: { ticket: presentTicket(request, ticket) },
    headers: { Location: `${request.baseUrl}/api/v2/tickets/${ticket.id}.json` },
  };
}

function importMany(request: ApiRequest): ApiReply {
  const list = isObject(request.body) ? request.body["tickets"] : undefined;
  if (list === undefined || list === null) throw parameterMissing("tickets");
  if (!Array.isArray(list) || !list.every(isObject))
    throw invalidAttribute("tickets", "must be an array", "api/v2/imports/tickets/create_many");
  const tickets = list.slice(0, MOST_TICKETS);
  const rows = tickets.map(() => ({ action: "create" }));
  return startJob(request, { type: "Bulk Import Ticket", rows }, (index) => {
    const ticket = importTicket(request.emulator, tickets[index] ?? {}, actorOf(request));
    return { index, id: ticket.id, account_id: 1, action: "create", status: "Created", success: true };
  });
}
