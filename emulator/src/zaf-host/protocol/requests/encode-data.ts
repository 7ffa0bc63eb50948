import type { RequestOptions } from "./request-options.ts";

/** Where a request goes and what it carries. */
export interface EncodedRequest {
  url: string;
  headers: Record<string, string>;
  body: string | null;
}

/**
 * Places `data` as jQuery does: in the query of a GET or HEAD, else in the body; a text as it is, an object as a form, whatever
 * the `contentType` says.
 */
export function encodeData(options: RequestOptions): EncodedRequest {
  const text = options.data === undefined || options.data === null ? "" : encodeValue(options.data);
  const isBodiless = options.method === "GET" || options.method === "HEAD";
  const url =
    isBodiless && text !== "" ? `${options.url}${options.url.includes("?") ? "&" : "?"}${text}` : options.url;
  const body = isBodiless || text === "" ? null : text;
  const hasType = Object.keys(options.headers).some((name) => name.toLowerCase() === "content-type");
  const typeHeader = body !== null && options.contentType !== false && !hasType;
  return {
    url,
    headers: { ...options.headers, ...(typeHeader ? { "content-type": String(options.contentType) } : {}) },
    body,
  };
}

function encodeValue(data: unknown): string {
  if (typeof data === "string") return data;
  const pairs: [string, string][] = [];
  addPairs("", data, pairs);
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
}

/** `{ticket: {tags: ["a"]}}` as `ticket[tags][]=a`; lists of objects are numbered, as jQuery does. */
function addPairs(name: string, value: unknown, pairs: [string, string][]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      addPairs(`${name}[${typeof item === "object" && item !== null ? index : ""}]`, item, pairs);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value))
      addPairs(name === "" ? key : `${name}[${key}]`, item, pairs);
  } else {
    pairs.push([name, String(value ?? "")]);
  }
}
