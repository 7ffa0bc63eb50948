import type { Account } from "../account/account.ts";
import type { Status, Ticket, TicketHistory } from "../account/records.ts";

/**
 * What can be known of a ticket's past from its REST shape alone: it entered `new` when it was created and its present
 * status at its last update. For imported tickets.
 */
export function deriveTicketHistory(ticket: Ticket): TicketHistory {
  const enteredStatusAt: Partial<Record<Status, string>> = { new: ticket.created_at };
  enteredStatusAt[ticket.status] = ticket.updated_at;
  if (ticket.status === "new") enteredStatusAt.new = ticket.created_at;
  return {
    enteredStatusAt,
    assignedAt: ticket.assignee_id === null ? null : ticket.updated_at,
    requesterUpdatedAt: ticket.created_at,
    assigneeUpdatedAt: null,
    automationUpdates: 0,
  };
}

/** The ticket's history in the account; derived and kept when an import brought none. */
export function historyOf(account: Account, ticket: Ticket): TicketHistory {
  let history = account.ticketHistories.get(ticket.id);
  if (history === undefined) {
    history = deriveTicketHistory(ticket);
    account.ticketHistories.set(ticket.id, history);
  }
  return history;
}
