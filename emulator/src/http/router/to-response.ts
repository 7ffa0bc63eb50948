import { createHash, randomUUID } from "node:crypto";

import type { ApiReply } from "./route.ts";

/**
 * A reply as HTTP, with the headers that Zendesk sends with every one [recorded]: the API's version, the call's id, and for what was read
 * a weak `ETag`. Answers 304 to who has that content already (`If-None-Match`), as public clients rely on (zendesk_api_client_rb).
 *
 * `Date` follows the emulator's clock, so that a client can correct its own by it.
 *
 * @param ifNoneMatch the call's header; null for a call that does not read
 */
export function toResponse(
  reply: ApiReply,
  { ifNoneMatch, nowMs }: { ifNoneMatch: string | null; nowMs: number },
): Response {
  const isEmpty = reply.body === undefined || [204, 205, 304].includes(reply.status);
  const text = reply.text ?? (isEmpty ? null : JSON.stringify(reply.body));
  const headers = new Headers(reply.headers);
  headers.set("X-Zendesk-API-Version", "v2");
  headers.set("X-Request-Id", randomUUID());
  headers.set("Date", new Date(nowMs).toUTCString());
  headers.set("Cache-Control", "no-cache");
  if (text !== null && !headers.has("Content-Type"))
    headers.set("Content-Type", "application/json; charset=utf-8");
  if (text === null || reply.status >= 300) return new Response(text, { status: reply.status, headers });
  const etag = `W/"${createHash("md5").update(text).digest("hex")}"`;
  headers.set("ETag", etag);
  headers.set("Cache-Control", "max-age=0, private, must-revalidate");
  if (ifNoneMatch !== null && listsTag(ifNoneMatch, etag)) {
    headers.delete("Content-Type");
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, { status: reply.status, headers });
}

function listsTag(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.split(",").some((tag) => [etag, etag.slice(2)].includes(tag.trim()));
}
