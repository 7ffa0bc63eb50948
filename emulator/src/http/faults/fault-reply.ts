import type { Fault } from "./faults.ts";
import type { ApiReply } from "../router/route.ts";

/** What a fault answers where it names no body of its own: the shape that Zendesk gives the status. */
export function faultReply(fault: Fault, status: number): ApiReply {
  const headers: Record<string, string> =
    fault.retryAfter === null ? {} : { "Retry-After": String(fault.retryAfter) };
  if (fault.html !== null)
    return { status, body: undefined, text: fault.html, headers: { ...headers, ...htmlType } };
  return { status, body: fault.body === undefined ? defaultBody(status) : fault.body, headers };
}

const htmlType = { "Content-Type": "text/html; charset=utf-8" };

function defaultBody(status: number): unknown {
  switch (status) {
    case 401:
      return { error: "Couldn't authenticate you" };
    case 403:
      return { error: { title: "Forbidden", message: "You do not have access to this page." } };
    case 404:
      return { error: "RecordNotFound", description: "Not found" };
    case 409:
      return {
        error: "UpdateConflict",
        description: "Safe Update prevented the update due to an outdated ticket data.",
      };
    case 422:
      return { error: "RecordInvalid", description: "Record validation errors", details: {} };
    case 429:
      return {
        error: "APIRateLimitExceeded",
        description: "Number of allowed API requests per minute exceeded",
      };
    default:
      return status < 400
        ? {}
        : { status, error: status === 500 ? "Internal Server Error" : "Service Unavailable" };
  }
}
