import type { Finding } from "../../domain/findings/finding.ts";
import type { DeliveryOutcome } from "../../domain/status/dispatch-history/delivery-outcome.ts";
import type { Difference } from "../../domain/provisioning/resources/difference.ts";
import type { ObservedAccount } from "../../domain/provisioning/resources/observed-account.ts";
import type { StepFailure } from "../provisioning/step-outcome.ts";

/** `failing`: it is on, and a large share of what is sent does not arrive. `unproven`: it is on, and whether that arrives is not known. */
export type HealthStatus = "on" | "paused" | "attention" | "failing" | "unproven" | "off";

/** A fact of the account that can be missing while the rest is known. */
export type UnreadFact = "waitingCount" | "nativeCsat";

export interface AccountHealth {
  /** Judged by the account alone: `chooseHealthStatus` adds the outcome of the deliveries. */
  status: Exclude<HealthStatus, "failing" | "unproven"> | "unknown";
  observed: ObservedAccount;
  differences: Difference[];
  /** Drift and conflicts, errors first. */
  findings: Finding[];
  /** The upper bound of tickets that wait for the next run; null for a trigger, and where it is among `notKnown`. */
  waitingCount: number | null;
  /** What Zendesk was asked and did not tell. */
  notKnown: readonly UnreadFact[];
}

export interface LoggedDelivery {
  invocationId: string;
  webhookId: string;
  outcome: DeliveryOutcome;
  /** Zendesk's own word, and the HTTP status that 2listen answered. */
  zendeskStatus: string;
  statusCode: number | null;
  completedAtMs: number;
}

/** What a failed delivery's attempts tell. */
export interface DeliveryDetail {
  invocationId: string;
  /** What 2listen answered, shortened; empty when nothing came. */
  answer: string;
  attempts: number;
  /** Null where the body names no ticket. */
  ticketId: number | null;
}

/** A week's deliveries as the log reports them. Times are milliseconds since 1970 (UTC). */
export interface DeliveriesHealth {
  /** Counted from the first of `byDay` on; before `countedSinceMs` only failures are known. */
  counts: Record<DeliveryOutcome, number>;
  byDay: { dayStartMs: number; counts: Record<DeliveryOutcome, number> }[];
  /** Every delivery since then was read. */
  countedSinceMs: number;
  /** Before that, failures alone are known, since then. */
  failuresSinceMs: number;
  isCutShort: boolean;
  /** Newest first, without those that are known to be settled by a later dispatch. */
  failed: LoggedDelivery[];
  /** Of the newest failed ones; the others are read on demand. */
  details: DeliveryDetail[];
  lastDispatchMs: number | null;
  /** Whether they arrive, and whether some are left to send again. */
  findings: Finding[];
}

export interface CoverageDay {
  dayStartMs: number;
  solved: number;
  dispatched: number;
  /** Solved, and has no dispatch tag (yet). */
  leftOut: number;
}

export interface HealthPart<Value> {
  state: "loading" | "ready" | "failed";
  value: Value | null;
  /** Why it could not be read; null unless `state` is `failed`. */
  failure: StepFailure | null;
}

/** The health screen's content, of which each part is read on its own. */
export interface HealthReport {
  account: HealthPart<AccountHealth>;
  deliveries: HealthPart<DeliveriesHealth>;
  /** The number of deliveries read so far. */
  deliveriesRead: number;
  /** Days so far, oldest first; `state` is `loading` until all fourteen are read. */
  coverage: HealthPart<CoverageDay[]>;
}
