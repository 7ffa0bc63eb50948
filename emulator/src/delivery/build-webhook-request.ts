import { createHmac } from "node:crypto";

import type { Webhook } from "../account/webhook-records.ts";
import type { HeaderPair } from "./send-http-request.ts";

const CONTENT_TYPES: Readonly<Record<Webhook["request_format"], string>> = {
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  form_encoded: "application/x-www-form-urlencoded; charset=utf-8",
};

/** The part of a webhook that decides its request. */
export type WebhookCall = Pick<
  Webhook,
  | "id"
  | "endpoint"
  | "http_method"
  | "request_format"
  | "authentication"
  | "custom_headers"
  | "signing_secret"
>;

/** A webhook's request, ready to send. */
export interface WebhookRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** Null where there is no payload. */
  body: string | null;
  /** The headers as the log shows them: without the credentials. That Zendesk hides them is inferred. */
  loggedHeaders: HeaderPair[];
}

/**
 * The request for one invocation, with Zendesk's headers and its signature: base64 of HMAC-SHA256 over timestamp and body
 * (Zendesk, "Verifying webhook authenticity"). GET, DELETE and the form-encoded format carry `body` as URL
 * parameters instead of a payload (help centre, "Creating webhooks").
 */
export function buildWebhookRequest(
  webhook: WebhookCall,
  body: string,
  context: { invocationId: string; accountId: string; timestamp: string },
): WebhookRequest {
  const { http_method: method, request_format: format } = webhook;
  const isWriting = method !== "GET" && method !== "DELETE";
  const payload = isWriting && format !== "form_encoded" ? body : null;
  const visible: Record<string, string> = {
    ...webhook.custom_headers,
    ...(isWriting ? { "Content-Type": CONTENT_TYPES[format] } : {}),
    "User-Agent": "Zendesk Webhook",
    Accept: "*/*",
    "X-Zendesk-Account-Id": context.accountId,
    "X-Zendesk-Webhook-Id": webhook.id,
    "X-Zendesk-Webhook-Invocation-Id": context.invocationId,
    "X-Zendesk-Webhook-Signature": sign(webhook.signing_secret.secret, context.timestamp + (payload ?? "")),
    "X-Zendesk-Webhook-Signature-Timestamp": context.timestamp,
  };
  return {
    url: payload === null && body !== "" ? withParameters(webhook.endpoint, body) : webhook.endpoint,
    method,
    headers: { ...visible, ...authenticationHeader(webhook.authentication) },
    body: payload,
    loggedHeaders: Object.entries(visible).map(([key, value]) => ({ key, value })),
  };
}

function sign(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text).digest("base64");
}

function authenticationHeader(authentication: Webhook["authentication"]): Record<string, string> {
  switch (authentication?.type) {
    case "basic_auth": {
      const { username, password } = authentication.data;
      return { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` };
    }
    case "bearer_token":
      return { Authorization: `Bearer ${authentication.data.token}` };
    case "api_key":
      return { [authentication.data.name]: authentication.data.value };
    default:
      return {};
  }
}

function withParameters(endpoint: string, parameters: string): string {
  return `${endpoint}${endpoint.includes("?") ? "&" : "?"}${parameters}`;
}
