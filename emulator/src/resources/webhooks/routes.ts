import type { Webhook } from "../../account/webhook-records.ts";
import { webhookIdOf } from "../../engine/actions/notification-webhook.ts";
import { paginate } from "../../http/paging/paging.ts";
import { presentWebhook } from "./present.ts";
import { isObject, type JsonObject } from "../../http/body/read-body.ts";
import { parameterMissing } from "../../http/errors/api-error.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { readWebhookAttributes, requireMandatory } from "./read.ts";
import { cloneWebhook, createWebhook, createSigningSecret } from "./create-webhook.ts";
import { findWebhook } from "./find-webhook.ts";
import { listAttempts, listInvocations } from "./invocations.ts";
import { postTest } from "./post-test.ts";
import { invalidWebhook, webhookError } from "./webhook-error.ts";

const permission = "manage_webhooks";

/** `/api/v2/webhooks`: create and clone, list, show, change, delete, test, the signing secret, and the log of their calls. */
export const webhookRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/webhooks", permission, listWebhooks),
  declareRoute("POST /api/v2/webhooks", permission, postWebhook),
  declareRoute("GET /api/v2/webhooks/:id", permission, (request) => reply(200, findWebhook(request))),
  declareRoute("PUT /api/v2/webhooks/:id", permission, putWebhook),
  declareRoute("PATCH /api/v2/webhooks/:id", permission, patchWebhook),
  declareRoute("DELETE /api/v2/webhooks/:id", permission, deleteWebhook),
  declareRoute("GET /api/v2/webhooks/:id/signing_secret", permission, showSecret),
  declareRoute("POST /api/v2/webhooks/:id/signing_secret", permission, resetSecret),
  declareRoute("GET /api/v2/webhooks/:id/invocations", permission, listInvocations),
  declareRoute("GET /api/v2/webhooks/:id/invocations/:invocation_id/attempts", permission, listAttempts),
  declareRoute("POST /api/v2/webhooks/test", permission, postTest),
];

function listWebhooks(request: ApiRequest): ApiReply {
  const { query, emulator } = request;
  const name = query.get("filter[name_contains]")?.toLowerCase() ?? "";
  const status = query.get("filter[status]");
  const found = [...emulator.account.webhooks.values()].filter(
    (webhook) => webhook.name.toLowerCase().includes(name) && (status === null || webhook.status === status),
  );
  const rules = { key: "webhooks", action: "webhooks/index", isCursorOnly: true };
  const { records, surround } = paginate(request, sortWebhooks(query.get("sort"), found), rules);
  // A single page has no cursors and no links [recorded].
  const isOnlyPage = records.length === found.length;
  return {
    status: 200,
    body: {
      ...(isOnlyPage ? { meta: { has_more: false } } : surround),
      webhooks: records.map(presentWebhook),
    },
  };
}

/** `name`, `-name`, `status`, `-status`; else in order of age. */
function sortWebhooks(sort: string | null, webhooks: Webhook[]): Webhook[] {
  const key = sort?.replace(/^-/, "");
  if (key !== "name" && key !== "status") return webhooks;
  const direction = sort?.startsWith("-") === true ? -1 : 1;
  return webhooks.toSorted((left, right) => direction * left[key].localeCompare(right[key]));
}

function postWebhook(request: ApiRequest): ApiReply {
  const cloned = request.query.get("clone_webhook_id");
  const webhook = cloned === null ? createWebhook(request, readBody(request)) : cloneWebhook(request, cloned);
  // The reply to a creation has nanoseconds, later ones have seconds [recorded].
  const createdAt = new Date(request.emulator.clock.now()).toISOString().replace("Z", "000000Z");
  return { status: 201, body: { webhook: { ...presentWebhook(webhook), created_at: createdAt } } };
}

/** Replaces the whole webhook: what is not sent is removed, except the subscriptions, which survived in a recording. */
function putWebhook(request: ApiRequest): ApiReply {
  const webhook = findWebhook(request);
  const attributes = readWebhookAttributes(readBody(request));
  requireMandatory(attributes);
  requireSameKind(webhook, attributes.subscriptions);
  Object.assign(webhook, {
    ...attributes,
    description: attributes.description ?? null,
    authentication: attributes.authentication ?? null,
    custom_headers: withoutNulls(attributes.custom_headers ?? null),
  });
  return markUpdated(request, webhook);
}

/** Changes what is sent: null takes authentication away, custom headers are merged and null deletes one [secondary]. */
function patchWebhook(request: ApiRequest): ApiReply {
  const webhook = findWebhook(request);
  const attributes = readWebhookAttributes(readBody(request));
  requireSameKind(webhook, attributes.subscriptions);
  const { custom_headers: headers, ...others } = attributes;
  Object.assign(webhook, others);
  if (headers !== undefined) {
    webhook.custom_headers =
      headers === null ? null : withoutNulls({ ...webhook.custom_headers, ...headers });
  }
  return markUpdated(request, webhook);
}

/**
 * One that an app's requirements made cannot be deleted [documented; the status is an assumption]. By assumption a webhook may be
 * deleted while rules name it; their action then does nothing.
 */
function deleteWebhook(request: ApiRequest): ApiReply {
  const { account, assumptions } = request.emulator;
  const { id, external_source } = findWebhook(request);
  if (external_source !== null)
    throw webhookError(403, "WebhookNotDeletable", "A webhook that an app made cannot be deleted");
  const rules = [...account.automations.values(), ...account.triggers.values()];
  const user = rules.find(({ actions }) =>
    actions.some((action) => action.field === "notification_webhook" && webhookIdOf(action) === id),
  );
  if (assumptions.webhookInUseCannotBeDeleted && user !== undefined) {
    throw webhookError(422, "WebhookInUse", `The webhook is used by "${user.title}"`);
  }
  account.webhooks.delete(id);
  return { status: 204 };
}

function showSecret(request: ApiRequest): ApiReply {
  return { status: 200, body: { signing_secret: findWebhook(request).signing_secret } };
}

function resetSecret(request: ApiRequest): ApiReply {
  const webhook = findWebhook(request);
  webhook.signing_secret = createSigningSecret();
  return { status: 201, body: { signing_secret: webhook.signing_secret } };
}

function readBody({ body }: ApiRequest): JsonObject {
  const webhook = isObject(body) ? body["webhook"] : undefined;
  if (!isObject(webhook)) throw parameterMissing("webhook");
  return webhook;
}

/** "A webhook cannot be switched between the two" kinds of subscription later [documented]. */
function requireSameKind(webhook: Webhook, subscriptions: string[] | undefined): void {
  if (subscriptions === undefined || webhook.subscriptions.length === 0) return;
  const isForRules = (names: string[]) => names.includes("conditional_ticket_events");
  if (isForRules(subscriptions) === isForRules(webhook.subscriptions)) return;
  throw invalidWebhook("subscriptions cannot change between conditional_ticket_events and event types");
}

function withoutNulls(headers: Record<string, string | null> | null): Record<string, string> | null {
  if (headers === null) return null;
  const kept = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

function markUpdated(request: ApiRequest, webhook: Webhook): ApiReply {
  webhook.updated_at = request.emulator.clock.nowIso();
  webhook.updated_by = String(request.user.id);
  return { status: 204 };
}

function reply(status: number, webhook: Webhook): ApiReply {
  return { status, body: { webhook: presentWebhook(webhook) } };
}
