import type { Webhook } from "../account/webhook-records.ts";
import type { DeliveryServices } from "./delivery-services.ts";
import { createUlid } from "./create-ulid.ts";
import { deliverInvocation } from "./deliver-invocation.ts";
import type { DeliveryLine } from "./deliver-invocation.ts";
import { createInvocationLog } from "./invocation-log.ts";
import type { Invocation, InvocationLog } from "./invocation-log.ts";
import { createSendQueue } from "./send-queue.ts";
import { createTrialLimit } from "./trial-limit.ts";

/** The queue of outgoing webhook calls. Nothing is sent while the rule runs: Zendesk's delivery is asynchronous. */
export interface WebhookDelivery {
  /** Queues one call; `body` is already rendered. Answers the invocation's id. */
  enqueue(webhook: Webhook, body: string): string;
  /** Resolves when no call is queued, running or waiting for a retry. */
  settled(): Promise<void>;
  readonly log: InvocationLog;
  /** Drops queued tasks and aborts running ones. */
  stop(): void;
}

export interface WebhookDeliveryOptions {
  /**
   * Real milliseconds between an attempt and its retry. Zendesk waits longer, up to a minute by `Retry-After`; here nobody
   * should have to, so the log's times are closer together than they would be there.
   */
  retryDelayMs?: number;
}

const MAX_AT_ONCE = 10;

/**
 * Delivers webhook calls by real HTTP, at most 10 at once, each with its retries; a failing receiver's circuit is broken and
 * trial accounts are throttled. Only this machine is called: see `sendHttpRequest`. A reset of the emulator empties queue and log.
 */
export function createWebhookDelivery(
  services: DeliveryServices,
  { retryDelayMs = 50 }: WebhookDeliveryOptions = {},
): WebhookDelivery {
  const { clock } = services;
  const log = createInvocationLog(() => clock.now());
  const queue = createSendQueue(MAX_AT_ONCE);
  const line: DeliveryLine = {
    services,
    breakers: new Map(),
    trialLimit: createTrialLimit(),
    retryDelayMs,
  };
  services.subscribe((event) => {
    if (event.type !== "reset") return;
    queue.clear();
    log.clear();
    line.breakers.clear();
    line.trialLimit.clear();
  });
  return {
    log,
    stop: () => queue.clear(),
    settled: () => queue.settled(),
    enqueue(webhook, body) {
      const invocation = acceptInvocation(services, webhook);
      log.add(invocation);
      const snapshot = { ...webhook };
      queue.push(async (signal) => {
        await deliverInvocation(line, { invocation, webhook: snapshot, body }, signal);
        if (!signal.aborted) services.publish({ type: "delivery.completed", invocationId: invocation.id });
      });
      return invocation.id;
    },
  };
}

function acceptInvocation({ clock }: DeliveryServices, webhook: Webhook): Invocation {
  return {
    id: createUlid(clock.now()),
    webhookId: webhook.id,
    createdAtMs: clock.now(),
    status: "accepted",
    statusCode: null,
    latestCompletedAt: clock.nowIso(),
    attempts: [],
  };
}
