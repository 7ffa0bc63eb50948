import type { DeletedTicket } from "../../account/deleted-ticket.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { startJob } from "../job-statuses/job-queue.ts";
import { listReply } from "../../http/paging/paging.ts";
import { atMostHundred } from "../../http/body/at-most-hundred.ts";
import { readId, readIds } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

const THIRTY_DAYS = 30 * 86_400_000;

/** Tickets deleted in the last 30 days: listed, restored, or deleted for good by a job [documented; replies recorded]. */
export const deletedTicketRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/deleted_tickets", "agent", listDeleted),
  declareRoute("PUT /api/v2/deleted_tickets/restore_many", "agent", (request) =>
    restore(request, readMany(request, "restore_many")),
  ),
  declareRoute("DELETE /api/v2/deleted_tickets/destroy_many", "agent", (request) =>
    forget(request, readMany(request, "destroy_many")),
  ),
  declareRoute("PUT /api/v2/deleted_tickets/:id/restore", "agent", (request) =>
    restore(request, [readOne(request, "restore")]),
  ),
  declareRoute("DELETE /api/v2/deleted_tickets/:id", "agent", (request) =>
    forget(request, [readOne(request, "destroy")]),
  ),
];

/** By the tickets' numbers; `sort_by` subject or deleted_at, `sort_order`. */
function listDeleted(request: ApiRequest): ApiReply {
  const by = request.query.get("sort_by");
  const direction = request.query.get("sort_order") === "desc" ? -1 : 1;
  const deleted = restorable(request).sort((left, right) => {
    const difference =
      by === "subject"
        ? (left.ticket.subject ?? "").localeCompare(right.ticket.subject ?? "")
        : by === "deleted_at"
          ? left.deletedAt.localeCompare(right.deletedAt)
          : 0;
    return direction * (difference || left.ticket.id - right.ticket.id);
  });
  return listReply(request, deleted, {
    key: "deleted_tickets",
    action: "deleted_tickets/index",
    present: ({ ticket, actorId, deletedAt }) => ({
      id: ticket.id,
      subject: ticket.subject,
      description: ticket.description,
      actor: { id: actorId, name: request.emulator.account.users.get(actorId)?.name ?? null },
      deleted_at: deletedAt,
      previous_state: ticket.status,
    }),
  });
}

function restore(request: ApiRequest, ids: number[]): ApiReply {
  const { account } = request.emulator;
  for (const { ticket, comments, audits, history } of ids.map((id) => find(request, id))) {
    account.tickets.set(ticket.id, ticket);
    account.comments.set(ticket.id, comments);
    account.audits.set(ticket.id, audits);
    if (history !== undefined) account.ticketHistories.set(ticket.id, history);
    account.deletedTickets.delete(ticket.id);
  }
  return { status: 200, body: {} };
}

function forget(request: ApiRequest, ids: number[]): ApiReply {
  for (const id of ids) find(request, id);
  const rows = ids.map((id) => ({ id, action: "delete" }));
  return startJob(request, { type: "Bulk Delete Ticket Permanently", rows }, (index) => {
    const id = ids[index] ?? 0;
    request.emulator.account.deletedTickets.delete(id);
    return { id, action: "delete", status: "Deleted", success: true };
  });
}

function restorable({ emulator: { account, clock } }: ApiRequest): DeletedTicket[] {
  return [...account.deletedTickets.values()].filter(
    ({ deletedAt }) => clock.now() - Date.parse(deletedAt) < THIRTY_DAYS,
  );
}

function find(request: ApiRequest, id: number): DeletedTicket {
  const deleted = restorable(request).find(({ ticket }) => ticket.id === id);
  if (deleted === undefined) throw recordNotFound();
  return deleted;
}

function readOne(request: ApiRequest, action: string): number {
  return readId(request, `deleted_tickets/${action}`);
}

function readMany(request: ApiRequest, action: string): number[] {
  return [...new Set(atMostHundred(readIds(request, `deleted_tickets/${action}`)))];
}
