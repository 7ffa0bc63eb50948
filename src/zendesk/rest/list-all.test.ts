import { describe, expect, it } from "vitest";
import { number } from "valibot";
import { listAll } from "./list-all.ts";
import type { RestSend } from "./rest-send.ts";

const source = { path: "/api/v2/x", key: "x", record: number() };

/** Answers each path with its given reply; an unknown path fails the test. */
function answering(replies: Record<string, unknown>): RestSend {
  return ({ path }) => {
    if (!(path in replies)) throw new Error(`Nothing answers ${path}`);
    return Promise.resolve(replies[path]);
  };
}

describe("a list is read to its end", () => {
  it("by cursor, as long as has_more is true, regardless of the links", async () => {
    const send = answering({
      "/api/v2/x?page[size]=100": {
        x: [1, 2],
        meta: { has_more: true, after_cursor: "a=" },
        links: { next: "https://other/" },
      },
      "/api/v2/x?page[size]=100&page[after]=a%3D": {
        x: [3],
        meta: { has_more: false, after_cursor: "b" },
        links: { next: "https://other/" },
      },
    });
    expect(await listAll(send, source)).toEqual([1, 2, 3]);
  });

  it("by page number where there is no cursor", async () => {
    const send = answering({
      "/api/v2/x?page[size]=100": { x: [1], next_page: "https://other/?page=2", count: 2 },
      "/api/v2/x?per_page=100&page=2": { x: [2], next_page: null, count: 2 },
    });
    expect(await listAll(send, source)).toEqual([1, 2]);
  });

  it("that is empty is empty", async () => {
    expect(await listAll(answering({ "/api/v2/x?page[size]=100": { x: [] } }), source)).toEqual([]);
  });
});

// Taken for an empty list, each of these would have everything in the account made a second time.
describe("a reply that is not the list is refused, naming the place", () => {
  it.each<[unknown, string]>([
    [null, "reply: null"],
    [{}, "x: undefined"],
    [[], "x: undefined"],
    ["x", "reply: string"],
    [{ error: "x" }, "x: undefined"],
    [{ x: null }, "x: null"],
    [{ x: {} }, "x: object"],
    [{ x: [1, 2, 3, "4"] }, "x[3]: string"],
    [{ x: [1], meta: null }, "meta: null"],
    [{ x: [1], meta: {} }, "meta.has_more: undefined"],
    [{ x: [1], meta: { has_more: "true" } }, "meta.has_more: string"],
    [{ x: [1], meta: { has_more: true } }, "meta.after_cursor: undefined"],
    [{ x: [1], meta: { has_more: true, after_cursor: null } }, "meta.after_cursor: null"],
    [{ x: [1], next_page: 2 }, "next_page: number"],
  ])("%j", async (reply, detail) => {
    const listing = listAll(answering({ "/api/v2/x?page[size]=100": reply }), source);
    await expect(listing).rejects.toMatchObject({
      kind: "unexpected",
      method: "GET",
      path: "/api/v2/x",
      detail,
    });
  });
});
