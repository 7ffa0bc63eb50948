/** The options of `client.request`, as jQuery's `ajax` takes them; what is unknown is ignored. */
export interface RequestOptions {
  url: string;
  method: string;
  data: unknown;
  dataType: "json" | "text" | null;
  /** False: no `Content-Type` at all. */
  contentType: string | false;
  headers: Record<string, string>;
  secure: boolean;
  cors: boolean;
  autoRetry: boolean;
  httpCompleteResponse: boolean;
  timeoutMs: number | null;
  jwt: unknown;
}

const FORM = "application/x-www-form-urlencoded; charset=UTF-8";

/** Reads what the app sent; without a url it means the host's own page, as with jQuery. */
export function readRequestOptions(message: unknown, retriesByDefault: boolean): RequestOptions {
  const options = (typeof message === "string" ? { url: message } : (message ?? {})) as Record<
    string,
    unknown
  >;
  const { contentType, dataType, timeout, autoRetry } = options;
  return {
    url: typeof options["url"] === "string" ? options["url"] : window.location.pathname,
    method: String(options["type"] ?? options["method"] ?? "GET").toUpperCase(),
    data: options["data"],
    dataType: dataType === "json" || dataType === "text" ? dataType : null,
    contentType: contentType === false ? false : typeof contentType === "string" ? contentType : FORM,
    headers: readHeaders(options["headers"]),
    secure: options["secure"] === true,
    cors: options["cors"] === true,
    autoRetry: autoRetry === undefined ? retriesByDefault : autoRetry !== false,
    httpCompleteResponse: options["httpCompleteResponse"] === true,
    timeoutMs: typeof timeout === "number" && timeout > 0 ? timeout : null,
    jwt: options["jwt"],
  };
}

function readHeaders(headers: unknown): Record<string, string> {
  if (typeof headers !== "object" || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
