import type { Account } from "../account/account.ts";
import type { Ticket } from "../account/records.ts";
import type { Webhook } from "../account/webhook-records.ts";
import type { Assumptions } from "../assumptions.ts";
import type { EmulatorClock } from "../clock.ts";

/** Reports that a ticket was created or changed. */
export interface TicketChanged {
  type: "ticket.changed";
  ticket: Ticket;
  /** Who changed it; null for a system rule. */
  userId: number | null;
  channel: string;
}

/** What tickets and the rules on them work with. */
export interface TicketServices {
  /** Replaced by a reset; read it at each use, never keep it. */
  readonly account: Account;
  readonly clock: EmulatorClock;
  readonly assumptions: Assumptions;
  readonly delivery: {
    /** Queues one webhook call; `body` is already rendered. Answers the invocation's id. */
    enqueue(webhook: Webhook, body: string): string;
  };
  publish(event: TicketChanged): void;
}
