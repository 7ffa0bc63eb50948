import type { TicketChange } from "./ticket-change.ts";

/** When the ticket last became solved, in milliseconds since 1970; null when no change that was read says so. */
export function findSolvedTime(changes: readonly TicketChange[]): number | null {
  return changes.findLast(({ state }) => state === "solved")?.atMs ?? null;
}
