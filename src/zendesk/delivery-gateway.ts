import type { AccountGateway, WebhookTestRequest } from "../application/ports.ts";
import type { RestSend } from "./rest-send.ts";
import { readAttempt, readInvocation } from "./wire-webhook.ts";
import type { WireAttempt, WireInvocation } from "./wire-webhook.ts";

type DeliveryGateway = Pick<AccountGateway, "testWebhook" | "listInvocations" | "listAttempts">;

interface WireTestReply {
  response?: { status_code?: number; payload?: string };
}

interface WireInvocationList {
  invocations?: WireInvocation[];
  meta?: { has_more?: boolean; after_cursor?: string | null };
}

/** Zendesk's own webhook test, and the log of what a webhook sent in the last 7 days. */
export function createDeliveryGateway(send: RestSend): DeliveryGateway {
  return {
    async testWebhook(request) {
      const query =
        request.webhookId === undefined ? "" : `?webhook_id=${encodeURIComponent(request.webhookId)}`;
      const body = { request: describeTest(request) };
      const reply = (await send({
        method: "POST",
        path: `/api/v2/webhooks/test${query}`,
        body,
      })) as WireTestReply | null;
      return { statusCode: reply?.response?.status_code ?? 0, body: reply?.response?.payload ?? "" };
    },

    async listInvocations(webhookId, { fromMs, toMs, cursor }) {
      const to = toMs === undefined ? "" : `&filter[to_ts]=${describeTime(toMs)}`;
      const after = cursor === null ? "" : `&page[after]=${encodeURIComponent(cursor)}`;
      const query = `page[size]=100&sort=-latest_completed_at&filter[from_ts]=${describeTime(fromMs)}${to}${after}`;
      const path = `/api/v2/webhooks/${webhookId}/invocations?${query}`;
      const reply = ((await send({ method: "GET", path })) ?? {}) as WireInvocationList;
      return {
        items: (reply.invocations ?? []).map(readInvocation),
        nextCursor: reply.meta?.has_more === true ? (reply.meta.after_cursor ?? null) : null,
      };
    },

    async listAttempts(webhookId, invocationId) {
      const path = `/api/v2/webhooks/${webhookId}/invocations/${encodeURIComponent(invocationId)}/attempts`;
      const reply = (await send({ method: "GET", path })) as { attempts?: WireAttempt[] } | null;
      return (reply?.attempts ?? []).map(readAttempt);
    },
  };
}

function describeTime(timeMs: number): string {
  return encodeURIComponent(new Date(timeMs).toISOString());
}

/** The keys `payload` and `authentication` are documented in words only: that they are spelt so is unconfirmed. */
function describeTest({ endpoint, username, token, payload }: WebhookTestRequest): object {
  const authentication =
    username === undefined || token === undefined
      ? {}
      : {
          authentication: { type: "basic_auth", add_position: "header", data: { username, password: token } },
        };
  const target = endpoint === undefined ? {} : { endpoint, http_method: "POST", request_format: "json" };
  return { ...target, ...authentication, payload };
}
