import type { Webhook } from "../account/records.ts";

/** The queue of outgoing webhook calls. Nothing is sent while the rule runs: Zendesk's delivery is asynchronous. */
export interface WebhookDelivery {
  /** Queues one call; `body` is already rendered. Answers the invocation's id. */
  enqueue(webhook: Webhook, body: string): string;
  /** Resolves when nothing is queued, under way or waiting for a retry. */
  settled(): Promise<void>;
}
