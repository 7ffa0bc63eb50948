import type { GatewayError, GatewayErrorKind } from "../../application/ports/gateway-error.ts";
import { readRefusal } from "./read-refusal.ts";

/** "Zendesk said no": the one error that requests reject with. Recognised by its fields, never by its class. */
export class ZendeskError extends Error implements GatewayError {
  readonly kind: GatewayErrorKind;
  readonly status: number;
  readonly method: string;
  readonly path: string;
  readonly detail: string;
  readonly code: string;
  readonly retryAfterMs: number | null;

  constructor(parts: GatewayError) {
    super(`Failed to ${parts.method} ${parts.path}: ${parts.status} ${parts.code} ${parts.detail}`.trim());
    this.name = "ZendeskError";
    this.kind = parts.kind;
    this.status = parts.status;
    this.method = parts.method;
    this.path = parts.path;
    this.detail = parts.detail;
    this.code = parts.code;
    this.retryAfterMs = parts.retryAfterMs;
  }
}

/**
 * Makes the error of what the host rejects with: a jqXHR-like object (`status`, `responseText`, `responseJSON`,
 * `statusText`), which is not an Error; a network failure has status 0 (unconfirmed), or any other form.
 */
export function toZendeskError(rejection: unknown, request: { method: string; path: string }): ZendeskError {
  const { status, statusText, body } = readRejection(rejection);
  const { code, detail } = readRefusal(body);
  return new ZendeskError({
    kind: kindOf(status, statusText),
    status,
    code,
    detail: detail || (status === 0 ? statusText : ""),
    method: request.method,
    path: pathOf(request.path),
    retryAfterMs: readRetryAfterMs(rejection),
  });
}

/**
 * Makes the error of a reply that Zendesk gave with success and that is not what the request is documented to answer. The detail
 * names the place that does not fit. The status is always 200: the host does not report which success status it was.
 */
export function unexpectedReply(request: { method: string; path: string }, detail: string): ZendeskError {
  return new ZendeskError({
    kind: "unexpected",
    status: 200,
    code: "UnexpectedReply",
    detail,
    method: request.method,
    path: pathOf(request.path),
    retryAfterMs: null,
  });
}

/** The fields of a rejection, with defaults for missing ones. */
export function readRejection(rejection: unknown): { status: number; statusText: string; body: unknown } {
  // Not spread: an Error's message is not its own enumerable property.
  const fields = (typeof rejection === "object" && rejection !== null ? rejection : {}) as Record<
    string,
    unknown
  >;
  const { status, statusText, responseJSON, responseText, message } = fields;
  const words = [statusText, message].find((text) => typeof text === "string" && text !== "");
  return {
    status: typeof status === "number" ? status : 0,
    statusText: typeof words === "string" ? words : "",
    body: responseJSON ?? parseJson(responseText),
  };
}

function pathOf(path: string): string {
  return path.split("?")[0] ?? path;
}

/** `Retry-After` in seconds. Unconfirmed: that the host's rejection carries `responseHeaders` at all. */
function readRetryAfterMs(rejection: unknown): number | null {
  const { responseHeaders } = (typeof rejection === "object" && rejection !== null ? rejection : {}) as {
    responseHeaders?: unknown;
  };
  if (typeof responseHeaders !== "object" || responseHeaders === null) return null;
  const header = Object.entries(responseHeaders).find(([name]) => name.toLowerCase() === "retry-after");
  const seconds = Number(header?.[1] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

function parseJson(text: unknown): unknown {
  if (typeof text !== "string") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const kinds: Readonly<Record<number, GatewayErrorKind>> = {
  400: "invalid",
  401: "signedOut",
  403: "forbidden",
  404: "notFound",
  408: "timeout",
  409: "conflict",
  413: "invalid",
  422: "invalid",
  429: "rateLimited",
};

function kindOf(status: number, statusText: string): GatewayErrorKind {
  if (status === 0) return /time(d\s*)?out/i.test(statusText) ? "timeout" : "unavailable";
  return kinds[status] ?? (status >= 500 ? "unavailable" : "unexpected");
}
