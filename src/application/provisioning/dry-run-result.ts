import type { Ineligibility } from "../../domain/status/ticket-status/ticket-status.ts";

/** One ticket of a dry run: whether the first run would survey it, and if not, why not. */
export interface DryRunTicket {
  id: number;
  subject: string;
  verdict: "now" | "later" | "alreadySent" | "left";
  /** Why it is left out; empty unless `left`. */
  reasons: Ineligibility[];
}

/**
 * Whether the number is exact, or an upper bound: search knows no business calendar, and of more tickets than are read it
 * cannot tell which have a public comment.
 */
export type DryRunBound = "exact" | "businessHours" | "tooMany";

/** What the first run after applying would do, computed before anything is created. */
export interface DryRun {
  /** The number of existing tickets that the rule would survey in its first runs. A trigger has no such run: 0. */
  matchingCount: number;
  bound: DryRunBound;
  /** The number of tickets solved within the age limit. */
  consideredCount: number;
  /** The first hundred of those considered, newest update first. */
  tickets: DryRunTicket[];
  /** More than a handful: the admin must say that this is meant. */
  needsAcknowledgement: boolean;
}
