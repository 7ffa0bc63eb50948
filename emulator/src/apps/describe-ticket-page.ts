import type { Account } from "../account/account.ts";
import type { Ticket, User } from "../account/records.ts";
import type { TicketPage } from "./host-records.ts";

/** How many of a ticket's audits its page lists. */
const SHOWN_AUDITS = 50;

/** Everything the ticket page shows, in one answer. */
export function describeTicketPage(account: Account, ticket: Ticket): TicketPage {
  const comments = account.comments.get(ticket.id) ?? [];
  const audits = (account.audits.get(ticket.id) ?? []).slice(-SHOWN_AUDITS);
  const userIds = new Set([
    ticket.requester_id,
    ticket.submitter_id,
    ...(ticket.assignee_id === null ? [] : [ticket.assignee_id]),
    ...ticket.collaborator_ids,
    ...comments.map((comment) => comment.author_id),
    ...audits.map((audit) => audit.author_id),
  ]);
  return {
    ticket,
    comments,
    audits,
    users: [...userIds].flatMap((id): User[] => {
      const user = account.users.get(id);
      return user === undefined ? [] : [user];
    }),
    organization:
      ticket.organization_id === null ? null : (account.organizations.get(ticket.organization_id) ?? null),
  };
}
