import type { Account } from "./account.ts";
import type { Audit, Comment, Ticket } from "./records.ts";

/** Puts a ticket from the seed or a file in the account; without comments and audits, which are created at the first request. */
export function loadTicket(
  account: Account,
  ticket: Ticket,
  known: { comments?: Comment[]; audits?: Audit[] } = {},
): void {
  account.tickets.set(ticket.id, ticket);
  account.loadedTicketIds.add(ticket.id);
  if (known.comments !== undefined && known.comments.length > 0)
    account.comments.set(ticket.id, known.comments);
  if (known.audits !== undefined && known.audits.length > 0) account.audits.set(ticket.id, known.audits);
}
