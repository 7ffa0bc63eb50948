import { expect, test } from "vitest";

import { readAdvance } from "./read-advance.ts";

test("units add up", () => {
  expect(readAdvance({ advance: { days: 1, hours: 2, minutes: 3, seconds: 4 } })).toBe(93_784_000);
});

test.each([
  [{}, /Say how far/],
  [{ advance: 3 }, /Say how far/],
  [{ advance: { weeks: 1 } }, /"weeks" is not one of/],
  [{ advance: { toString: 1 } }, /"toString" is not one of/],
  [{ advance: { hours: -1 } }, /never goes back/],
  [{ advance: { hours: "3" } }, /never goes back/],
  [{ advance: { days: 401 } }, /400 days at most/],
])("%j is refused in a sentence", (body, sentence) => {
  expect(readAdvance(body)).toMatch(sentence);
});
