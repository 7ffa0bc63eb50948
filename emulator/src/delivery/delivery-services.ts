import type { Account } from "../account/account.ts";
import type { Assumptions } from "../assumptions.ts";
import type { EmulatorClock } from "../clock.ts";

/** Reports that a webhook call ended, its retries included. */
export interface DeliveryCompleted {
  type: "delivery.completed";
  invocationId: string;
}

/** What webhook calls work with. */
export interface DeliveryServices {
  /** Replaced by a reset; read it at each use, never keep it. */
  readonly account: Account;
  readonly clock: EmulatorClock;
  readonly assumptions: Assumptions;
  publish(event: DeliveryCompleted): void;
  /** Reports every event of the emulator; the delivery waits for `reset`. */
  subscribe(listener: (event: { type: string }) => void): void;
}
