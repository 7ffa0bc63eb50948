import type { Webhook } from "../../account/webhook-records.ts";
import type { WebhookCall } from "../../delivery/build-webhook-request.ts";
import type { HttpOutcome } from "../../delivery/send-http-request.ts";
import { testWebhook } from "../../delivery/test-webhook.ts";
import { parameterMissing } from "../../http/errors/api-error.ts";
import { isObject, type JsonObject } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { readWebhookAttributes } from "./read.ts";
import type { WebhookAttributes } from "./read.ts";
import { createSigningSecret } from "./create-webhook.ts";
import { invalidWebhook, webhookError } from "./webhook-error.ts";
import { findWebhook } from "./find-webhook.ts";

/**
 * | query         | body                          | tests                                  |
 * |---------------|-------------------------------|----------------------------------------|
 * | –             | `{"request":{endpoint, …}}`   | a webhook that does not exist yet      |
 * | `webhook_id`  | `{"request":{}}`              | the stored one                         |
 * | `webhook_id`  | `{"request":{"endpoint":…}}`  | the stored one with a part overridden  |
 *
 * `request` also takes `payload`, `authentication` and `custom_headers`; that these are the names is an assumption. Answers 200
 * with the receiver's reply, with any status [recorded].
 */
export async function postTest(request: ApiRequest): Promise<ApiReply> {
  const written = isObject(request.body) ? request.body["request"] : undefined;
  if (!isObject(written)) throw parameterMissing("request");
  const id = request.query.get("webhook_id");
  const stored = id === null || id === "" ? null : findWebhook(request, id);
  const call = describeCall(readWebhookAttributes(written), stored);
  const outcome = await testWebhook(request.emulator, call, readPayload(written));
  return replyTo(outcome, request.emulator.assumptions.webhookTestAnswersForUnreachableHost);
}

function describeCall(attributes: WebhookAttributes, stored: Webhook | null): WebhookCall {
  const endpoint = attributes.endpoint ?? stored?.endpoint;
  const http_method = attributes.http_method ?? stored?.http_method;
  const request_format = attributes.request_format ?? stored?.request_format;
  if (endpoint === undefined) throw invalidWebhook("endpoint is required");
  if (http_method === undefined) throw invalidWebhook("http_method is required");
  if (request_format === undefined) throw invalidWebhook("request_format is required");
  const headers = Object.entries(attributes.custom_headers ?? stored?.custom_headers ?? {});
  return {
    id: stored?.id ?? "",
    endpoint,
    http_method,
    request_format,
    authentication:
      attributes.authentication === undefined ? (stored?.authentication ?? null) : attributes.authentication,
    custom_headers: Object.fromEntries(
      headers.filter((entry): entry is [string, string] => entry[1] !== null),
    ),
    signing_secret: stored?.signing_secret ?? createSigningSecret(),
  };
}

function readPayload({ payload }: JsonObject): string {
  if (payload === undefined || payload === null) return "";
  return typeof payload === "string" ? payload : JSON.stringify(payload);
}

/** What Zendesk answers when nobody is there is not known: status 0 within 200, or 422, by assumption. */
function replyTo(outcome: HttpOutcome, answersForUnreachable: boolean): ApiReply {
  if (outcome.kind === "answered") {
    const { statusCode, payload, headers } = outcome;
    return { status: 200, body: { response: { status_code: statusCode, payload, headers } } };
  }
  const reason = outcome.kind === "timeout" ? "The endpoint did not answer in time." : outcome.reason;
  if (!answersForUnreachable) throw webhookError(422, "EndpointUnreachable", reason);
  return { status: 200, body: { response: { status_code: 0, payload: reason, headers: [] } } };
}
