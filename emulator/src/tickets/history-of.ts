import type { Account } from "../account/account.ts";
import type { Ticket, TicketHistory } from "../account/records.ts";
import { historyOfTicket } from "../account/ticket-history.ts";

/** The ticket's history in the account; derived from the ticket and kept when there is none. */
export function historyOf(account: Account, ticket: Ticket): TicketHistory {
  let history = account.ticketHistories.get(ticket.id);
  if (history === undefined) {
    history = historyOfTicket(ticket);
    account.ticketHistories.set(ticket.id, history);
  }
  return history;
}
