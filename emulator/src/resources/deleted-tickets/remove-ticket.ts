import { recordNotFound } from "../../http/errors/api-error.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** Moves the ticket with its comments, audits and history to the deleted ones, where it can be restored for 30 days; its id stays taken. */
export function removeTicket(request: ApiRequest, ticketId: number): void {
  const { account, clock } = request.emulator;
  const ticket = account.tickets.get(ticketId);
  if (ticket === undefined) throw recordNotFound();
  account.deletedTickets.set(ticketId, {
    ticket,
    comments: account.comments.get(ticketId) ?? [],
    audits: account.audits.get(ticketId) ?? [],
    history: account.ticketHistories.get(ticketId),
    actorId: request.user.id,
    deletedAt: clock.nowIso(),
  });
  account.tickets.delete(ticketId);
  account.comments.delete(ticketId);
  account.audits.delete(ticketId);
  account.ticketHistories.delete(ticketId);
}
