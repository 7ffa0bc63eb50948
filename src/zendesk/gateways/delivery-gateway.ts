import type { AccountGateway } from "../../application/ports/account-gateway.ts";
import type { WebhookTestRequest } from "../../application/ports/webhooks.ts";
import type { RestSend } from "../rest/rest-send.ts";
import { getReply } from "../rest/get-reply.ts";
import { readReply } from "../rest/read-reply.ts";
import {
  attemptListSchema,
  invocationPageSchema,
  readAttempt,
  readInvocation,
  webhookTestSchema,
} from "../wire/wire-delivery.ts";
import { readNextCursor } from "../wire/wire-values.ts";
import { encodePart } from "../rest/encode-part.ts";

type DeliveryGateway = Pick<AccountGateway, "testWebhook" | "listInvocations" | "listAttempts">;

/** Zendesk's own webhook test, and the log of what a webhook sent in the last 7 days. */
export function createDeliveryGateway(send: RestSend): DeliveryGateway {
  return {
    async testWebhook(request) {
      const query = request.webhookId === undefined ? "" : `?webhook_id=${encodePart(request.webhookId)}`;
      const asked = {
        method: "POST",
        path: `/api/v2/webhooks/test${query}`,
        body: { request: describeTest(request) },
      } as const;
      const { response } = readReply(webhookTestSchema, await send(asked), asked);
      return { statusCode: response.status_code, body: response.payload };
    },

    async listInvocations(webhookId, { fromMs, toMs, status, cursor }) {
      const to = toMs === undefined ? "" : `&filter[to_ts]=${describeTime(toMs)}`;
      const after = cursor === null ? "" : `&page[after]=${encodePart(cursor)}`;
      const under = status === undefined ? "" : `&filter[status]=${encodePart(status)}`;
      const query = `page[size]=100&sort=-latest_completed_at&filter[from_ts]=${describeTime(fromMs)}${to}${under}${after}`;
      const path = `/api/v2/webhooks/${webhookId}/invocations?${query}`;
      const { invocations, meta } = await getReply(send, path, invocationPageSchema);
      return { items: invocations.map(readInvocation), nextCursor: readNextCursor(meta) };
    },

    async listAttempts(webhookId, invocationId) {
      const path = `/api/v2/webhooks/${webhookId}/invocations/${encodePart(invocationId)}/attempts`;
      return (await getReply(send, path, attemptListSchema)).attempts.map(readAttempt);
    },
  };
}

function describeTime(timeMs: number): string {
  return encodePart(new Date(timeMs).toISOString());
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
