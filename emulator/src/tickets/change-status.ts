import type { Status, Via } from "../account/records.ts";
import { changeAssignee } from "./change-assignment.ts";
import { setStatus } from "./set-status.ts";
import type { StatusTarget } from "./set-status.ts";
import type { TicketUpdate } from "./ticket-update.ts";

/**
 * Sets the status. An assigned ticket is never new, so `new` becomes `open` there. An agent who solves an unassigned
 * ticket becomes its assignee (Zendesk's account setting `assign_tickets_upon_solve`, on by default).
 */
export function changeStatus(update: TicketUpdate, target: Status | StatusTarget, via?: Via): void {
  const { ticket, actor, services } = update;
  const wanted = typeof target === "string" ? { status: target } : target;
  const isNewAgain = wanted.status === "new" && ticket.assignee_id !== null;
  setStatus(update, isNewAgain ? { status: "open" } : wanted, via);
  const actorRole = services.account.users.get(actor.userId)?.role;
  const isByAgent = via === undefined && (actorRole === "agent" || actorRole === "admin");
  if (wanted.status === "solved" && ticket.assignee_id === null && isByAgent)
    changeAssignee(update, actor.userId);
}

/** Sets one of the account's own statuses, and with it the status of its category; one that the account does not have changes nothing. */
export function changeCustomStatus(update: TicketUpdate, customStatusId: number, via?: Via): void {
  const { customStatuses, settings } = update.services.account;
  const custom = settings.customStatusesEnabled ? customStatuses.get(customStatusId) : undefined;
  if (custom !== undefined) changeStatus(update, { status: custom.status_category, customStatusId }, via);
}
