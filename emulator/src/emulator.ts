import type { Account } from "./account/account.ts";
import type { AppPackage } from "./apps/package/app-package.ts";
import type { Assumptions } from "./assumptions.ts";
import type { EmulatorClock } from "./clock.ts";
import type { DeliveryCompleted } from "./delivery/delivery-services.ts";
import type { WebhookDelivery } from "./delivery/webhook-delivery.ts";
import type { Receiver } from "./receivers/receiver.ts";
import type { TicketChanged } from "./tickets/ticket-services.ts";

/** The events for other parts of the emulator, above all the open host pages. */
export type EmulatorEvent =
  | TicketChanged
  | DeliveryCompleted
  | {
      type: "request.logged";
      method: string;
      path: string;
      /** 0: a fault left it unanswered. */ status: number;
    }
  | { type: "installation.changed"; installationId: number }
  | {
      type: "app.notified";
      appId: number;
      event: string;
      body: unknown;
      /** Null: every agent who has the app open. */ agentId: number | null;
      senderId: number;
    }
  | { type: "clock.changed"; now: string }
  | { type: "app.rebuilt" }
  | { type: "reset" };

/** The parts that a REST handler, an engine rule or a control works with: one account, one clock, one delivery queue. */
export interface Emulator {
  /** Replaced by `POST /emulator/reset`; read it at each use, never keep it. */
  account: Account;
  readonly clock: EmulatorClock;
  readonly assumptions: Assumptions;
  readonly delivery: WebhookDelivery;
  /** The installed app packages; their installations, which hold the settings, are in `account.installations`. */
  readonly apps: readonly AppPackage[];
  /** The plug-ins that play the services to which webhooks are sent. */
  readonly receivers: readonly Receiver[];
  /** Calls every listener, synchronously, in the order they subscribed. */
  publish(event: EmulatorEvent): void;
  /** Subscribes; the returned function unsubscribes. */
  subscribe(listener: (event: EmulatorEvent) => void): () => void;
}
