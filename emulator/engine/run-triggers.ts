import type { TicketUpdate } from "./ticket-update.ts";

/** Runs the account's triggers on an update under way. */
export function runTriggers(_update: TicketUpdate): void {}
