import { expect, it } from "vitest";
import { encodePart } from "./encode-part.ts";

it.each([
  ["vip", "vip"],
  ["ação 🙂", "a%C3%A7%C3%A3o%20%F0%9F%99%82"],
  ["\uD83D", "%EF%BF%BD"],
  ["a\uDE42b", "a%EF%BF%BDb"],
  ["\uDE42\uD83D", "%EF%BF%BD%EF%BF%BD"],
])("%j in a path is %s", (text, encoded) => {
  expect(encodePart(text)).toBe(encoded);
});
