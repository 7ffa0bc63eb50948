import { expect, test } from "vitest";

import { createAccount } from "../../account/create-account.ts";
import { makeUser } from "../../account/make-user.ts";
import type { Emulator } from "../../emulator.ts";
import { paginate, type PagingRules } from "./paging.ts";
import type { ApiRequest } from "../router/route.ts";

const records = Array.from({ length: 250 }, (_, index) => ({ id: index + 1 }));
const rules: PagingRules = { key: "things", action: "things/index" };

function page(query: string, own: Partial<PagingRules> = {}, of: readonly { id: number }[] = records) {
  const request: ApiRequest = {
    emulator: {} as Emulator,
    method: "GET",
    path: "/api/v2/things",
    params: {},
    query: new URLSearchParams(query),
    body: undefined,
    user: makeUser(createAccount(), { id: 1, name: "A" }, ""),
    app: null,
    channel: "api",
    client: "",
    baseUrl: "http://localhost:1",
  };
  const { records: shown, surround } = paginate(request, of, { ...rules, ...own });
  return { ids: shown.map(({ id }) => id), surround };
}

function cursorOf(surround: Record<string, unknown>, name: "after_cursor" | "before_cursor"): string {
  return (surround["meta"] as Record<string, string>)[name] ?? "";
}

test("offset pages hold 100 by default", () => {
  expect(page("").ids).toHaveLength(100);
  expect(page("per_page=30").ids).toHaveLength(30);
  expect(page("per_page=500").ids).toHaveLength(100);
});

test("offset pages link to both sides and keep the other parameters", () => {
  const { surround } = page("page=2&active=true");
  expect(surround).toEqual({
    count: 250,
    next_page: "http://localhost:1/api/v2/things.json?active=true&page=3&per_page=100",
    previous_page: "http://localhost:1/api/v2/things.json?active=true&page=1&per_page=100",
  });
});

test("the last offset page has no next one", () => {
  expect(page("page=3").surround["next_page"]).toBeNull();
});

test("cursors walk through everything once, forwards and back", () => {
  const seen: number[] = [];
  let { ids, surround } = page("page[size]=100");
  seen.push(...ids);
  while ((surround["meta"] as { has_more: boolean }).has_more) {
    ({ ids, surround } = page(`page[size]=100&page[after]=${cursorOf(surround, "after_cursor")}`));
    seen.push(...ids);
  }
  expect(seen).toEqual(records.map(({ id }) => id));
  const back = page(`page[size]=100&page[before]=${cursorOf(surround, "before_cursor")}`);
  expect(back.ids[0]).toBe(101);
});

test("a cursor finds its place after records before it are gone", () => {
  const { surround } = page("page[size]=10");
  const left = records.filter(({ id }) => id > 5);
  expect(page(`page[size]=10&page[after]=${cursorOf(surround, "after_cursor")}`, {}, left).ids[0]).toBe(11);
});

test.each([
  ["page=x", 400],
  ["per_page=-1", 400],
  ["page=101", 400],
  ["page[size]=101", 400],
  ["page[size]=x", 400],
  ["page[after]=!!!", 400],
])("%s is refused", (query, status) => {
  expect(() => page(query)).toThrow(expect.objectContaining({ status }));
});

test("a list that pages by number only refuses a cursor", () => {
  expect(() => page("page[size]=5", { isOffsetOnly: true })).toThrow(
    expect.objectContaining({ status: 400 }),
  );
});

test("a list that pages by cursor only does so unasked", () => {
  expect(page("", { isCursorOnly: true }).surround).toHaveProperty("meta");
});
