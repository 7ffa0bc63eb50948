import { expect, test } from "vitest";

import { decodeValue, encodeValue } from "./encode-value.ts";

test.each([
  ["text, numbers and null", { a: "x", b: 1.5, c: null, d: true }],
  ["lists in lists", [[], [1, [2]]]],
  ["a map with a record", new Map([[1, { tags: ["a"] }]])],
  ["a map of maps", new Map([["a", new Map([[1, 2]])]])],
  ["a set", { ids: new Set([3, 1]) }],
  ["bytes", { bytes: new Uint8Array([0, 255, 10]) }],
  ["a list that looks like a map", ["$map", [[1, 2]]]],
])("%s come back from JSON", (_kind, value) => {
  expect(decodeValue(JSON.parse(JSON.stringify(encodeValue(value))))).toEqual(value);
});
