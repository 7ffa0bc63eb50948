import { customStatusIdOf } from "../account/custom-statuses.ts";
import type { Status, Via } from "../account/records.ts";
import { changeProperty } from "./ticket-update.ts";
import type { TicketUpdate } from "./ticket-update.ts";

/** A status, and the account's own status within it; without one, the ticket keeps its own or gets the default of the category. */
export interface StatusTarget {
  status: Status;
  customStatusId?: number;
}

/**
 * Writes the status and nothing that follows from it. Where the account has custom statuses on, an event for `custom_status_id`
 * comes with that for `status` (Zendesk, "Ticket audits"). That a status of the same category leaves the custom one is assumed.
 */
export function setStatus(
  update: TicketUpdate,
  { status, customStatusId }: StatusTarget,
  via?: Via,
): boolean {
  const { account } = update.services;
  if (!account.settings.customStatusesEnabled) return changeProperty(update, "status", status, via);
  update.ticket.custom_status_id = customStatusIdOf(account, update.ticket);
  const hasMoved = changeProperty(update, "status", status, via);
  const next = customStatusId ?? customStatusIdOf(account, update.ticket);
  return changeProperty(update, "custom_status_id", next, via) || hasMoved;
}
