import { expect, test } from "vitest";

import { LazyMap, peek } from "./lazy-map.ts";

test("a missing value is made on first use and kept", () => {
  let made = 0;
  const map = new LazyMap((key: number) => {
    made += 1;
    return [key];
  });
  const first = map.get(1);
  expect(map.get(1)).toBe(first);
  expect(made).toBe(1);
});

test("a value that was set is not made", () => {
  const map = new LazyMap(() => ["made"]);
  map.set(1, ["set"]);
  expect(map.get(1)).toEqual(["set"]);
});

test("where nothing can be made there is nothing", () => {
  const map = new LazyMap<number, string>(() => undefined);
  expect(map.get(1)).toBeUndefined();
  expect(map.has(1)).toBe(false);
});

test("peek makes nothing", () => {
  const map = new LazyMap(() => "made");
  expect(peek(map, 1)).toBeUndefined();
  expect(map.size).toBe(0);
});
