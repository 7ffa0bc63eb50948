import { expect, test } from "vitest";
import { fillIn } from "./json-section.mjs";

test("a text that a language lacks is the English one", () => {
  const english = { a: "one", group: { b: "two", c: "three" }, later: { d: "four" } };
  expect(fillIn({ a: "um", group: { b: "dois" } }, english)).toEqual({
    a: "um",
    group: { b: "dois", c: "three" },
    later: { d: "four" },
  });
});

test("plural forms are one text, and are not mixed from two languages", () => {
  const english = { count: { one: "{count} ticket", other: "{count} tickets" } };
  expect(fillIn({ count: { other: "{count} 件" } }, english)).toEqual({ count: { other: "{count} 件" } });
  expect(fillIn({}, english)).toEqual(english);
});
