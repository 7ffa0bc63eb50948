import type { Change, WantedWebhook } from "./difference.ts";
import { normaliseAddress } from "./normalise-address.ts";
import type { ObservedWebhook } from "./observed-account.ts";
import { addMarker, readMarker } from "./ownership-marker.ts";
import type { WebhookPayload } from "./resource.ts";

/** The differences between a webhook of the account and the wanted one. */
export interface WebhookComparison {
  changes: Change[];
  /** What to send: changed parts only, because a webhook's PATCH keeps the rest. */
  payload: WebhookPayload;
  /** The user name changes, and Zendesk takes the authentication only as a whole. */
  needsToken: boolean;
}

/** Compares what Zendesk shows of a webhook. The token is never shown: this cannot detect a changed one. */
export function compareWebhook(observed: ObservedWebhook, wanted: WantedWebhook): WebhookComparison {
  const { payload } = wanted;
  const patch: WebhookPayload = {};
  const changes: Change[] = [];
  const change = (path: string, before: string | null, after: string): void => {
    changes.push({ path, before, after });
  };
  if (normaliseAddress(observed.endpoint) !== normaliseAddress(payload.endpoint)) {
    patch.endpoint = payload.endpoint;
    change("endpoint", observed.endpoint, payload.endpoint);
  }
  if (observed.httpMethod.toUpperCase() !== payload.http_method) {
    patch.http_method = payload.http_method;
    change("http_method", observed.httpMethod, payload.http_method);
  }
  if (observed.requestFormat !== payload.request_format) {
    patch.request_format = payload.request_format;
    change("request_format", observed.requestFormat, payload.request_format);
  }
  if (!observed.isActive) {
    patch.status = "active";
    change("status", "inactive", "active");
  }
  if (readMarker(observed.description) === null) {
    const marker = { surveyKey: wanted.surveyKey, role: "webhook" } as const;
    patch.description = addMarker(observed.description, marker);
    change("description", observed.description || null, patch.description);
  }
  const { username } = payload.authentication.data;
  const needsToken = observed.username !== username;
  if (needsToken) {
    patch.authentication = payload.authentication;
    change("authentication.username", observed.username, username);
  }
  return { changes, payload: patch, needsToken };
}
