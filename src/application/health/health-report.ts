import type { Finding } from "../../domain/findings/finding.ts";
import type { DeliveryOutcome } from "../../domain/status/dispatch-history/delivery-outcome.ts";
import type { Difference } from "../../domain/provisioning/resources/difference.ts";
import type { ObservedAccount } from "../../domain/provisioning/resources/observed-account.ts";
import type { StepFailure } from "../provisioning/step-outcome.ts";

/** `failing`: it is on, and what is sent does not arrive. */
export type HealthStatus = "on" | "paused" | "attention" | "failing" | "off";

export interface AccountHealth {
  /** By what stands in the account alone: `chooseHealthStatus` joins what became of the deliveries. */
  status: Exclude<HealthStatus, "failing"> | "unknown";
  observed: ObservedAccount;
  differences: Difference[];
  /** Drift and conflicts, errors first. */
  findings: Finding[];
  /** At most so many tickets wait for the next run; null for a trigger, and where it could not be counted. */
  waitingCount: number | null;
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

export interface DeliveriesHealth {
  /** Counted over `countedSinceMs`..now: the log is kept 7 days, and at most 200 are read. */
  counts: Record<DeliveryOutcome, number>;
  byDay: { dayStartMs: number; counts: Record<DeliveryOutcome, number> }[];
  countedSinceMs: number;
  isCutShort: boolean;
  failed: LoggedDelivery[];
  /** Of the newest failed ones; the others are read on demand. */
  details: DeliveryDetail[];
  lastDispatchMs: number | null;
  /** Whether the newest ones arrived. */
  findings: Finding[];
}

export interface CoverageDay {
  dayStartMs: number;
  solved: number;
  dispatched: number;
  /** Solved, and bears no dispatch tag (yet). */
  leftOut: number;
}

export interface HealthPart<Value> {
  state: "loading" | "ready" | "failed";
  value: Value | null;
  /** Why it could not be read; null unless `state` is `failed`. */
  failure: StepFailure | null;
}

/** The health screen's content, part by part as it comes in. */
export interface HealthReport {
  account: HealthPart<AccountHealth>;
  deliveries: HealthPart<DeliveriesHealth>;
  /** Days so far, oldest first; `state` is `loading` until all fourteen stand. */
  coverage: HealthPart<CoverageDay[]>;
}
