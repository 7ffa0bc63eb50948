import { expect, test } from "vitest";

import { compileTextMatch, compileValueMatch } from "./match-text.ts";

const texts: [value: string, isPhrase: boolean, text: string, isMatch: boolean][] = [
  ["top", false, "Top Ten Trucking", true],
  ["top", false, "Big Toppings", true],
  ["top", false, "Tip-Top Mops", false],
  ["top", false, "Desktop", false],
  ["cafe*", false, "cafeteira", true],
  ["gato branco", false, "branco é o gato", true],
  ["gato branco", true, "branco é o gato", false],
  ["não", false, "NÃO consigo", true],
];

test.each(texts)("%j (phrase: %s) in %j: %s", (value, isPhrase, text, isMatch) => {
  expect(compileTextMatch(value, isPhrase)(text)).toBe(isMatch);
});

test("a missing text matches nothing", () => {
  expect(compileTextMatch("a", false)(null)).toBe(false);
});

const values: [value: string, text: string, isMatch: boolean][] = [
  ["vip", "VIP", true],
  ["vip", "vip2", false],
  ["vip*", "vip2", true],
  ["*@example.org", "ana@example.org", true],
  ["a.b*", "axb", false],
];

test.each(values)("the value %j is %j: %s", (value, text, isMatch) => {
  expect(compileValueMatch(value)(text)).toBe(isMatch);
});
