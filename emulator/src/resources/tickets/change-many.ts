import { createTicket, updateTicketInBulk } from "../../engine/ticket-pipeline.ts";
import { actorOf } from "../../http/auth/actor-of.ts";
import { parameterMissing } from "../../http/errors/api-error.ts";
import { removeTicket } from "../deleted-tickets/remove-ticket.ts";
import { startJob } from "../job-statuses/job-queue.ts";
import { atMostHundred } from "../../http/body/at-most-hundred.ts";
import { isObject, readIds, readInteger, readWrapped, type JsonObject } from "../../http/body/read-body.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

export function createManyTickets(request: ApiRequest): ApiReply {
  const tickets = readTicketList(request, "tickets/create_many");
  const rows = tickets.map(() => ({ action: "create" }));
  return startJob(request, { type: "Bulk Create Ticket", rows }, (index) => {
    const { ticket } = createTicket(request.emulator, tickets[index] ?? {}, actorOf(request));
    return { index, id: ticket.id, account_id: 1, action: "create", status: "Created", success: true };
  });
}

/** `?ids=1,2` with one `ticket` for all, or `tickets` each with its own id [documented]. */
export function updateManyTickets(request: ApiRequest): ApiReply {
  const action = "tickets/update_many";
  const isOneForAll = request.query.has("ids");
  const updates = isOneForAll ? readSharedUpdate(request, action) : readOwnUpdates(request, action);
  const rows = updates.map(([id]) => ({ id, action: "update" }));
  return startJob(request, { type: "Bulk Update Ticket", rows }, (index) => {
    const [id, attributes] = updates[index] ?? [0, {}];
    updateTicketInBulk(request.emulator, id, attributes, actorOf(request));
    return { id, action: "update", status: "Updated", success: true };
  });
}

function readSharedUpdate(request: ApiRequest, action: string): [number, JsonObject][] {
  const ids = atMostHundred(readIds(request, action));
  const attributes = readWrapped(request, "ticket", action);
  return ids.map((id) => [id, attributes]);
}

function readOwnUpdates(request: ApiRequest, action: string): [number, JsonObject][] {
  return readTicketList(request, action).map((ticket) => [
    readInteger(String(ticket["id"]), "id", action),
    ticket,
  ]);
}

function readTicketList(request: ApiRequest, action: string): JsonObject[] {
  const list = isObject(request.body) ? request.body["tickets"] : undefined;
  if (list === undefined || list === null) throw parameterMissing("tickets");
  if (!Array.isArray(list) || !list.every(isObject))
    throw invalidAttribute("tickets", "must be an array", `api/v2/${action}`);
  return atMostHundred(list);
}

export function destroyManyTickets(request: ApiRequest): ApiReply {
  const ids = atMostHundred(readIds(request, "tickets/destroy_many"));
  const rows = ids.map((id) => ({ id, action: "delete" }));
  return startJob(request, { type: "Bulk Delete Ticket", rows }, (index) => {
    const id = ids[index] ?? 0;
    removeTicket(request, id);
    return { id, action: "delete", status: "Deleted", success: true };
  });
}
