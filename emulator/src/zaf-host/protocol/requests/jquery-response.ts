import type { Reply } from "./reply.ts";
import type { RequestOptions } from "./request-options.ts";

/** `zaf.request:<n>.done` or `.fail` with the arguments that jQuery's promise has. */
export interface RequestOutcome {
  event: "done" | "fail";
  responseArgs: unknown[];
}

/**
 * Turns a reply into what the app's promise gets: the parsed body (the whole response with `httpCompleteResponse`), or for a
 * failure the jqXHR-like `{status, statusText, responseText, responseJSON}`. JSON that does not parse is a failure too.
 */
export function describeOutcome(
  reply: Reply,
  options: RequestOptions,
  carriesHeaders: boolean,
): RequestOutcome {
  const json = parseBody(reply, options);
  const xhr = {
    readyState: reply.status === 0 ? 0 : 4,
    status: reply.status,
    statusText: reply.statusText || reasonOf(reply.status),
    responseText: reply.text,
    ...(json.isParsed ? { responseJSON: json.value } : {}),
  };
  const isSuccess = (reply.status >= 200 && reply.status < 300) || reply.status === 304;
  if (!isSuccess) return { event: "fail", responseArgs: [xhr, failureName(reply), xhr.statusText] };
  if (json.isBroken)
    return { event: "fail", responseArgs: [xhr, "parsererror", "Unexpected end of JSON input"] };
  const data = json.isParsed ? json.value : reply.status === 204 ? null : reply.text;
  const complete = carriesHeaders ? { ...xhr, responseHeaders: reply.headers } : xhr;
  const status = reply.status === 204 ? "nocontent" : reply.status === 304 ? "notmodified" : "success";
  return { event: "done", responseArgs: [options.httpCompleteResponse ? complete : data, status, xhr] };
}

function parseBody(
  reply: Reply,
  options: RequestOptions,
): { isParsed: boolean; isBroken: boolean; value: unknown } {
  const isJson = options.dataType === "json" || /\bjson\b/.test(reply.headers["content-type"] ?? "");
  if (!isJson || options.dataType === "text" || reply.status === 204 || reply.status === 0) {
    return { isParsed: false, isBroken: false, value: null };
  }
  try {
    return { isParsed: true, isBroken: false, value: JSON.parse(reply.text) };
  } catch {
    return { isParsed: false, isBroken: true, value: null };
  }
}

function failureName(reply: Reply): "error" | "timeout" {
  return reply.status === 0 && reply.statusText === "timeout" ? "timeout" : "error";
}

const reasons: Record<number, string> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

function reasonOf(status: number): string {
  return reasons[status] ?? (status === 0 ? "error" : String(status));
}
