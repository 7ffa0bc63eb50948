import { expect, test } from "vitest";

import { toResponse } from "./to-response.ts";

const nowMs = Date.parse("2026-11-23T10:00:00Z");
const reply = { status: 200, body: { count: 1 } };

test("one content has one ETag, another content another", () => {
  const first = toResponse(reply, { ifNoneMatch: null, nowMs }).headers.get("etag");
  expect(toResponse(reply, { ifNoneMatch: null, nowMs }).headers.get("etag")).toBe(first);
  expect(
    toResponse({ status: 200, body: { count: 2 } }, { ifNoneMatch: null, nowMs }).headers.get("etag"),
  ).not.toBe(first);
});

test("who has the content gets 304 and nothing more", async () => {
  const etag = toResponse(reply, { ifNoneMatch: null, nowMs }).headers.get("etag") ?? "";
  for (const known of [etag, etag.slice(2), `W/"x", ${etag}`]) {
    const response = toResponse(reply, { ifNoneMatch: known, nowMs });
    expect(response.status).toBe(304);
    expect(response.headers.get("etag")).toBe(etag);
    expect(await response.text()).toBe("");
  }
});

test("a refusal has no ETag", () => {
  expect(
    toResponse({ status: 404, body: { error: "RecordNotFound" } }, { ifNoneMatch: null, nowMs }).headers.get(
      "etag",
    ),
  ).toBeNull();
});

test("the Date header follows the emulator's clock", () => {
  const { headers } = toResponse(reply, { ifNoneMatch: null, nowMs });
  expect(headers.get("date")).toBe("Mon, 23 Nov 2026 10:00:00 GMT");
});
