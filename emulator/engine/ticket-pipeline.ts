import type { Emulator } from "../emulator.ts";
import type { Audit, Ticket, Via } from "../account/records.ts";

/** Who makes a change, and by which channel (it decides the audit's author and via). */
export interface Actor {
  userId: number;
  via: Via;
}

/** A `ticket` object as a REST client sends it to create or update: wire names, unchecked. */
export type TicketAttributes = Record<string, unknown>;

export interface TicketUpdateResult {
  ticket: Ticket;
  /** The audit of this change; null when nothing changed (then `updated_at` did not move either). */
  audit: Audit | null;
}

/**
 * The one way a ticket comes to be: applies defaults, writes the audit, runs the triggers (looped), publishes the change.
 * Throws `ApiError` 422 for attributes that Zendesk refuses.
 */
export declare function createTicket(emulator: Emulator, attributes: TicketAttributes, actor: Actor): TicketUpdateResult;

/** The one way a ticket changes. Throws `ApiError` 422 on a closed ticket, 409 when `safe_update` finds a newer one. */
export declare function updateTicket(
  emulator: Emulator,
  ticketId: number,
  attributes: TicketAttributes,
  actor: Actor,
): TicketUpdateResult;
