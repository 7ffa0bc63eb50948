import { expect, test } from "vitest";

import { compileDateTerm } from "./compile-date-term.ts";
import type { SearchOperator } from "./parse-search-query.ts";

const NOW = Date.parse("2026-11-18T12:00:00Z");

const table: [operator: SearchOperator, value: string, time: string, isMatch: boolean][] = [
  [">", "4hours", "2026-11-18T09:00:00Z", true],
  [">", "4hours", "2026-11-18T07:00:00Z", false],
  ["<", "2days", "2026-11-16T11:00:00Z", true],
  ["<", "2days", "2026-11-17T00:00:00Z", false],
  [">", "1week", "2026-11-12T00:00:00Z", true],
  [">", "30minutes", "2026-11-18T11:45:00Z", true],
  [">", "1month", "2026-10-25T00:00:00Z", true],
  [">", "1year", "2025-10-25T00:00:00Z", false],
  [":", "2026-11-18", "2026-11-18T23:59:59Z", true],
  [":", "2026-11-18", "2026-11-19T00:00:00Z", false],
  [":", "2026-11", "2026-11-01T00:00:00Z", true],
  [":", "2026", "2025-12-31T23:59:59Z", false],
  ["<=", "2026-11-18", "2026-11-18T23:00:00Z", true],
  [">=", "2026-11-18", "2026-11-18T00:00:00Z", true],
  ["<", "2026-11-18", "2026-11-18T00:00:00Z", false],
  [">", "2026-11-18", "2026-11-18T23:59:59Z", false],
  [">", "2026-11-18", "2026-11-19T00:00:00Z", true],
  [">", "2026-11", "2026-11-30T12:00:00Z", false],
  [":", "*", "2026-11-19T00:00:00Z", true],
  [">", "2026-11-18T12:00:00-03:00", "2026-11-18T14:59:00Z", false],
  [">", "2026-11-18T12:00:00-03:00", "2026-11-18T15:01:00Z", true],
];

test.each(table)("%s%s of %s: %s", (operator, value, time, isMatch) => {
  expect(compileDateTerm(operator, value, NOW)?.(time)).toBe(isMatch);
});

test("a missing time matches nothing", () => {
  expect(compileDateTerm("<", "2026-11-18", NOW)?.(null)).toBe(false);
});

test.each([["someday"], ["4fortnights"], ["2026-99-99"], ["hours"], [""]])("%j is no date", (value) => {
  expect(compileDateTerm(">", value, NOW)).toBeNull();
});
