import type { DeliveryServices } from "./delivery-services.ts";
import { accountIdOf } from "./account-id.ts";
import { buildWebhookRequest } from "./build-webhook-request.ts";
import type { WebhookCall } from "./build-webhook-request.ts";
import { createUlid } from "./create-ulid.ts";
import { sendHttpRequest } from "./send-http-request.ts";
import type { HttpOutcome } from "./send-http-request.ts";

/** Makes the one call of `POST /api/v2/webhooks/test`, at once and without retry or log entry. */
export function testWebhook(
  services: Pick<DeliveryServices, "account" | "clock" | "assumptions">,
  call: WebhookCall,
  payload: string,
): Promise<HttpOutcome> {
  const request = buildWebhookRequest(call, payload, {
    invocationId: createUlid(services.clock.now()),
    accountId: accountIdOf(services.account),
    timestamp: services.clock.nowIso(),
  });
  const { signal } = new AbortController();
  const timeoutMs = services.assumptions.webhookTimeoutSeconds * 1000;
  return sendHttpRequest({ ...request, timeoutMs, signal });
}
