import type { Webhook } from "../account/webhook-records.ts";
import type { DeliveryServices } from "./delivery-services.ts";
import { accountIdOf } from "./account-id.ts";
import { buildWebhookRequest } from "./build-webhook-request.ts";
import { classifyOutcome } from "./classify-outcome.ts";
import { createUlid } from "./create-ulid.ts";
import type { Invocation, InvocationAttempt } from "./invocation-log.ts";
import { sendHttpRequest } from "./send-http-request.ts";

/** One attempt to make: what to send, where, and until when. */
export interface AttemptOrder {
  services: DeliveryServices;
  webhook: Webhook;
  body: string;
  invocation: Invocation;
  signal: AbortSignal;
}

/** Makes one attempt of an invocation; answers its log entry and how often this end is retried in all. */
export async function attemptInvocation(
  order: AttemptOrder,
): Promise<{ attempt: InvocationAttempt; retries: number }> {
  const { services, webhook, body, invocation, signal } = order;
  const timestamp = services.clock.nowIso();
  const request = buildWebhookRequest(webhook, body, {
    invocationId: invocation.id,
    accountId: accountIdOf(services.account),
    timestamp,
  });
  const timeoutMs = services.assumptions.webhookTimeoutSeconds * 1000;
  const outcome = await sendHttpRequest({ ...request, timeoutMs, signal });
  const { status, retries } = classifyOutcome(outcome);
  const attempt: InvocationAttempt = {
    id: createUlid(services.clock.now()),
    invocation_id: invocation.id,
    status,
    request: { headers: request.loggedHeaders, payload: request.body ?? "" },
    completed_at: services.clock.nowIso(),
  };
  if (outcome.kind === "answered") {
    attempt.status_code = outcome.statusCode;
    attempt.response = { headers: outcome.headers, payload: outcome.payload };
  } else if (outcome.kind === "unreachable") {
    // What Zendesk writes here is not known; the reason is for the person at the emulator.
    attempt.response = { headers: [], payload: outcome.reason };
  }
  return { attempt, retries };
}
