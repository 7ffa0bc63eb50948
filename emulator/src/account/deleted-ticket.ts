import type { Audit, Comment, Ticket, TicketHistory } from "./records.ts";

/** A ticket that was deleted and may still be restored, with all that hung on it. */
export interface DeletedTicket {
  ticket: Ticket;
  comments: Comment[];
  audits: Audit[];
  history: TicketHistory | undefined;
  actorId: number;
  deletedAt: string;
}
