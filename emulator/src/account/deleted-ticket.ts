import type { Audit, Comment, Ticket, TicketHistory } from "./records.ts";

/** A deleted ticket that can still be restored, with its comments, audits and history. */
export interface DeletedTicket {
  ticket: Ticket;
  comments: Comment[];
  audits: Audit[];
  history: TicketHistory | undefined;
  actorId: number;
  deletedAt: string;
}
