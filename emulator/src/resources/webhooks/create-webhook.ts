import { randomBytes } from "node:crypto";

import type { Webhook } from "../../account/webhook-records.ts";
import { createUlid } from "../../delivery/create-ulid.ts";
import type { JsonObject } from "../../http/body/read-body.ts";
import type { ApiRequest } from "../../http/router/route.ts";
import { readWebhookAttributes, requireMandatory } from "./read.ts";
import { webhookError } from "./webhook-error.ts";
import { findWebhook } from "./find-webhook.ts";

const MAX_TRIAL_WEBHOOKS = 10;

/** Makes a webhook of a client's attributes; names need not be unique [documented]. Throws 400, or 403 for a trial's eleventh. */
export function createWebhook(request: ApiRequest, body: JsonObject): Webhook {
  const attributes = readWebhookAttributes(body);
  requireMandatory(attributes);
  const headers = Object.entries(attributes.custom_headers ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return keep(request, {
    name: attributes.name,
    description: attributes.description ?? null,
    status: attributes.status,
    subscriptions: attributes.subscriptions ?? [],
    endpoint: attributes.endpoint,
    http_method: attributes.http_method,
    request_format: attributes.request_format,
    authentication: attributes.authentication ?? null,
    custom_headers: headers.length === 0 ? null : Object.fromEntries(headers),
  });
}

/** Copies a webhook with its secrets; the name gets " (copy)" [recorded]. Throws 404, and 403 for one made by an app [documented; the status is an assumption]. */
export function cloneWebhook(request: ApiRequest, id: string): Webhook {
  const source = findWebhook(request, id);
  if (source.external_source !== null) {
    throw webhookError(403, "WebhookNotClonable", "A webhook that an app made cannot be cloned");
  }
  const { name, description, status, subscriptions, endpoint, http_method, request_format } = source;
  const { authentication, custom_headers } = source;
  return keep(request, {
    name: `${name} (copy)`,
    description,
    status,
    subscriptions: [...subscriptions],
    endpoint,
    http_method,
    request_format,
    authentication: structuredClone(authentication),
    custom_headers: structuredClone(custom_headers),
  });
}

/** A fresh signing secret. */
export function createSigningSecret(): Webhook["signing_secret"] {
  return { secret: randomBytes(32).toString("base64"), algorithm: "SHA256" };
}

type Written = Omit<Webhook, "id" | "external_source" | "signing_secret" | "created_at" | "created_by">;

function keep(request: ApiRequest, written: Written): Webhook {
  const { account, clock } = request.emulator;
  if (account.settings.isTrial && account.webhooks.size >= MAX_TRIAL_WEBHOOKS) {
    throw webhookError(403, "ProductLimitExceeded", "Trial accounts are limited to 10 webhooks");
  }
  const webhook: Webhook = {
    id: createUlid(clock.now()),
    ...written,
    external_source: null,
    signing_secret: createSigningSecret(),
    created_at: clock.nowIso(),
    created_by: String(request.user.id),
  };
  account.webhooks.set(webhook.id, webhook);
  return webhook;
}
