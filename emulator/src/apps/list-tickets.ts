import type { Account } from "../account/account.ts";
import type { Ticket } from "../account/records.ts";
import { ticketViews, type TicketLine, type TicketListPage, type TicketView } from "./host-records.ts";

export interface TicketListQuery {
  view: TicketView;
  /** Part of a subject, a requester's name or e-mail, a tag, or `#12`. */
  text: string;
  /** From 1. */
  page: number;
  userId: number;
}

const PAGE_SIZE = 30;

/** One page of the ticket list, last changed first, in one pass over the tickets. */
export function listTickets(account: Account, query: TicketListQuery): TicketListPage {
  const counts = Object.fromEntries(ticketViews.map((view) => [view, 0])) as Record<TicketView, number>;
  const text = query.text.trim().toLowerCase();
  const found: Ticket[] = [];
  for (const ticket of account.tickets.values()) {
    for (const view of ticketViews) if (isInView(ticket, view, query.userId)) counts[view] += 1;
    if (isInView(ticket, query.view, query.userId) && matchesText(account, ticket, text)) found.push(ticket);
  }
  found.sort((a, b) => b.updated_at.localeCompare(a.updated_at) || b.id - a.id);
  const start = (query.page - 1) * PAGE_SIZE;
  return {
    lines: found.slice(start, start + PAGE_SIZE).map((ticket) => describeLine(account, ticket)),
    total: found.length,
    counts,
  };
}

function isInView(ticket: Ticket, view: TicketView, userId: number): boolean {
  const isUnsolved = ticket.status !== "solved" && ticket.status !== "closed";
  switch (view) {
    case "all":
      return true;
    case "closed":
      return ticket.status === "closed";
    case "mine":
      return isUnsolved && ticket.assignee_id === userId;
    case "solved":
      return ticket.status === "solved";
    case "unassigned":
      return isUnsolved && ticket.assignee_id === null;
    case "unsolved":
      return isUnsolved;
  }
}

function matchesText(account: Account, ticket: Ticket, text: string): boolean {
  if (text === "") return true;
  if (text.startsWith("#")) return String(ticket.id) === text.slice(1);
  const requester = account.users.get(ticket.requester_id);
  return [ticket.subject, requester?.name, requester?.email, ...ticket.tags].some((part) =>
    part?.toLowerCase().includes(text),
  );
}

function describeLine(account: Account, ticket: Ticket): TicketLine {
  return {
    id: ticket.id,
    subject: ticket.subject ?? ticket.description ?? "",
    status: ticket.status,
    priority: ticket.priority,
    requesterName: account.users.get(ticket.requester_id)?.name ?? "",
    assigneeName: ticket.assignee_id === null ? null : (account.users.get(ticket.assignee_id)?.name ?? null),
    tags: ticket.tags,
    updatedAt: ticket.updated_at,
  };
}
