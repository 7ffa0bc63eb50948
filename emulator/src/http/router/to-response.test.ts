import { expect, test } from "vitest";

import { toResponse } from "./to-response.ts";

const reply = { status: 200, body: { count: 1 } };

test("one content has one ETag, another content another", () => {
  const first = toResponse(reply, null).headers.get("etag");
  expect(toResponse(reply, null).headers.get("etag")).toBe(first);
  expect(toResponse({ status: 200, body: { count: 2 } }, null).headers.get("etag")).not.toBe(first);
});

test("who has the content gets 304 and nothing more", async () => {
  const etag = toResponse(reply, null).headers.get("etag") ?? "";
  for (const known of [etag, etag.slice(2), `W/"x", ${etag}`]) {
    const response = toResponse(reply, known);
    expect(response.status).toBe(304);
    expect(response.headers.get("etag")).toBe(etag);
    expect(await response.text()).toBe("");
  }
});

test("a refusal bears no ETag", () => {
  expect(toResponse({ status: 404, body: { error: "RecordNotFound" } }, null).headers.get("etag")).toBeNull();
});
