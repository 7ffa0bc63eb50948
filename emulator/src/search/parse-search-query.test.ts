import { expect, test } from "vitest";

import { parseSearchQuery } from "./parse-search-query.ts";

const term = (known: object) => ({
  keyword: null,
  operator: ":",
  value: "",
  isPhrase: false,
  isNegated: false,
  ...known,
});

test("keywords, operators and values are distinguished", () => {
  expect(parseSearchQuery("status<solved created>=2026-01-01 tags:a").terms).toEqual([
    term({ keyword: "status", operator: "<", value: "solved" }),
    term({ keyword: "created", operator: ">=", value: "2026-01-01" }),
    term({ keyword: "tags", value: "a" }),
  ]);
});

test("a colon before an operator does not matter", () => {
  expect(parseSearchQuery("created:>2026-01-01").terms).toEqual([
    term({ keyword: "created", operator: ">", value: "2026-01-01" }),
  ]);
});

test("quotes keep words together", () => {
  expect(parseSearchQuery('group:"Level 2" "not found"').terms).toEqual([
    term({ keyword: "group", value: "Level 2", isPhrase: true }),
    term({ value: "not found", isPhrase: true }),
  ]);
});

test("a quote that is never closed reaches to the end", () => {
  expect(parseSearchQuery('tags:"a b').terms).toEqual([
    term({ keyword: "tags", value: "a b", isPhrase: true }),
  ]);
});

test("a minus negates", () => {
  expect(parseSearchQuery("-tags:a -urgent").terms).toEqual([
    term({ keyword: "tags", value: "a", isNegated: true }),
    term({ value: "urgent", isNegated: true }),
  ]);
});

test("types and sorting are no terms", () => {
  expect(parseSearchQuery("type:ticket type:user order_by:created sort:asc")).toEqual({
    types: ["ticket", "user"],
    terms: [],
    orderBy: "created",
    sort: "asc",
  });
});

test("an e-mail address is a value", () => {
  expect(parseSearchQuery("requester:ana@example.org").terms).toEqual([
    term({ keyword: "requester", value: "ana@example.org" }),
  ]);
});

test.each([[""], ["   "], [":"], ["-"], ['""'], ["status:"]])("%j is a query", (text) => {
  expect(() => parseSearchQuery(text)).not.toThrow();
});
