import type { Invocation } from "../../delivery/invocation-log.ts";
import { paginate } from "../../http/paging/paging.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { invalidWebhook, webhookError } from "./webhook-error.ts";
import { findWebhook } from "./find-webhook.ts";

/** Newest first, unless `sort` says otherwise; by `filter[status]`, `filter[from_ts]` and `filter[to_ts]` [documented]. */
export function listInvocations(request: ApiRequest): ApiReply {
  const { query, emulator } = request;
  const webhook = findWebhook(request);
  const status = query.get("filter[status]");
  const from = readTime(query.get("filter[from_ts]"), "filter[from_ts]") ?? Number.NEGATIVE_INFINITY;
  const to = readTime(query.get("filter[to_ts]"), "filter[to_ts]") ?? Number.POSITIVE_INFINITY;
  const found = emulator.delivery.log.list(webhook.id).filter((invocation) => {
    const completed = Date.parse(invocation.latestCompletedAt);
    return (status === null || invocation.status === status) && completed >= from && completed <= to;
  });
  const ordered = found.toSorted((left, right) =>
    left.latestCompletedAt.localeCompare(right.latestCompletedAt),
  );
  if (query.get("sort") !== "latest_completed_at") ordered.reverse();
  const rules = { key: "invocations", action: "webhooks/invocations", isCursorOnly: true };
  const { records, surround } = paginate(request, ordered, rules);
  return { status: 200, body: { ...surround, invocations: records.map(presentInvocation) } };
}

export function listAttempts(request: ApiRequest): ApiReply {
  const webhook = findWebhook(request);
  const invocation = request.emulator.delivery.log.find(request.params["invocation_id"] ?? "");
  if (invocation?.webhookId !== webhook.id) {
    throw webhookError(404, "InvocationNotFound", "Invocation not found");
  }
  return { status: 200, body: { attempts: invocation.attempts } };
}

/** `status_code` is absent when no HTTP answer happened [recorded]. */
function presentInvocation({
  id,
  status,
  statusCode,
  latestCompletedAt,
}: Invocation): Record<string, unknown> {
  return {
    id,
    ...(statusCode === null ? {} : { status_code: statusCode }),
    status,
    latest_completed_at: latestCompletedAt,
  };
}

function readTime(text: string | null, name: string): number | null {
  if (text === null || text === "") return null;
  const time = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(time)) throw invalidWebhook(`${name} must be a time`);
  return time;
}
