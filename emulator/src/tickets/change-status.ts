import type { Via } from "../account/records.ts";
import { changeAssignee } from "./change-assignment.ts";
import { changeProperty } from "./ticket-update.ts";
import type { TicketUpdate } from "./ticket-update.ts";

/**
 * Sets the status. An assigned ticket is never new, so `new` becomes `open` there. An agent who solves an unassigned
 * ticket becomes its assignee (Zendesk's account setting `assign_tickets_upon_solve`, on by default).
 */
export function changeStatus(update: TicketUpdate, status: string, via?: Via): void {
  const { ticket, actor, services } = update;
  const isNewAgain = status === "new" && ticket.assignee_id !== null;
  changeProperty(update, "status", isNewAgain ? "open" : status, via);
  const actorRole = services.account.users.get(actor.userId)?.role;
  const isByAgent = via === undefined && (actorRole === "agent" || actorRole === "admin");
  if (status === "solved" && ticket.assignee_id === null && isByAgent) changeAssignee(update, actor.userId);
}
