import type { LoggedDelivery } from "../health/health-report.ts";

/** A ticket whose newest delivery did not arrive. */
export interface FailedTicket {
  ticketId: number;
  /** Milliseconds since 1970 (UTC): when the delivery ended, or was held back. */
  failedAtMs: number;
  /** 2listen may have accepted the survey all the same. */
  isInDoubt: boolean;
}

/** Why a ticket is not sent again. `askedSince`: a person or a rule has requested a survey since the failure. */
export type SkipReason = "askedSince" | "closed" | "optedOut" | "gone";

/** The ticket and state of each failed delivery of the last week. */
export interface FailedTickets {
  failed: FailedTicket[];
  inDoubt: FailedTicket[];
  skipped: { ticketId: number; reason: SkipReason }[];
  /** Deliveries whose ticket is not known. */
  untold: LoggedDelivery[];
  /** Every failure since then was looked at. */
  sinceMs: number;
  isCutShort: boolean;
  /** Null where Zendesk does not tell. */
  hasResendRule: boolean | null;
}

/** The number of deliveries examined so far, and of all. */
export interface LookProgress {
  looked: number;
  total: number;
}
