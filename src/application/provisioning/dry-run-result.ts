import type { Ineligibility } from "../../domain/ticket-status/ticket-status.ts";

/** One ticket of a dry run: whether the first run would survey it, and if not, why not. */
export interface DryRunTicket {
  id: number;
  subject: string;
  verdict: "now" | "later" | "alreadySent" | "left";
  /** Why it is left out; empty unless `left`. */
  reasons: Ineligibility[];
}

/** What the first run after applying would do, told before anything is created. */
export interface DryRun {
  /** How many tickets the first run would survey. A trigger has no first run: 0. */
  matchingCount: number;
  /** Whether a rule's condition could not be searched for (public comments, business hours), so that the count is an upper bound. */
  isUpperBound: boolean;
  /** How many tickets were solved within the age limit. */
  consideredCount: number;
  /** The first hundred of those considered, newest update first. */
  tickets: DryRunTicket[];
  /** More than a handful: the admin must say that this is meant. */
  needsAcknowledgement: boolean;
}
