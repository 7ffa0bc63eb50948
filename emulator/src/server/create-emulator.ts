import type { Account } from "../account/account.ts";
import type { AppPackage } from "../apps/package/app-package.ts";
import type { Assumptions } from "../assumptions.ts";
import type { EmulatorClock } from "../clock.ts";
import type { WebhookDelivery } from "../delivery/webhook-delivery.ts";
import type { Emulator, EmulatorEvent } from "../emulator.ts";
import type { Receiver } from "../receivers/receiver.ts";

/** The parts of an emulator. Delivery needs the emulator's account and clock, so it is created from them. */
export interface EmulatorParts {
  account: Account;
  clock: EmulatorClock;
  assumptions: Assumptions;
  /** The app packages to install; `registerHostRoutes` puts their installations into the account. */
  apps: readonly AppPackage[];
  /** Default none. */
  receivers?: readonly Receiver[];
  createDelivery(emulator: Omit<Emulator, "delivery">): WebhookDelivery;
}

/** Puts the parts together with the event channel between them. */
export function createEmulator(parts: EmulatorParts): Emulator {
  const listeners = new Set<(event: EmulatorEvent) => void>();
  const withoutDelivery: Omit<Emulator, "delivery"> = {
    account: parts.account,
    clock: parts.clock,
    assumptions: parts.assumptions,
    apps: parts.apps,
    receivers: parts.receivers ?? [],
    publish(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  // One object for all, so that a reset's new account is seen by the delivery as well.
  return Object.assign(withoutDelivery, { delivery: parts.createDelivery(withoutDelivery) });
}
