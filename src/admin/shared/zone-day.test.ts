import { describe, expect, test } from "vitest";
import { dayOf, daysBefore, startOfDay } from "./zone-day.ts";

describe("a day in a time zone", () => {
  test.each([
    ["America/Sao_Paulo", "2026-11-22T02:30:00Z", "2026-11-21", "2026-11-21T03:00:00Z"],
    ["UTC", "2026-11-22T02:30:00Z", "2026-11-22", "2026-11-22T00:00:00Z"],
    ["Asia/Tokyo", "2026-11-22T16:00:00Z", "2026-11-23", "2026-11-22T15:00:00Z"],
  ])("in %s holds %s and begins at its own midnight", (timeZone, moment, day, start) => {
    expect(dayOf(Date.parse(moment), timeZone)).toBe(day);
    expect(startOfDay(day, timeZone)).toBe(Date.parse(start));
  });

  test("begins at its midnight also where the clocks change on it", () => {
    expect(startOfDay("2026-03-29", "Europe/Lisbon")).toBe(Date.parse("2026-03-29T00:00:00Z"));
    expect(startOfDay("2026-03-30", "Europe/Lisbon")).toBe(Date.parse("2026-03-29T23:00:00Z"));
  });

  test("begins an hour late where the clocks skip its midnight", () => {
    expect(startOfDay("2026-09-06", "America/Santiago")).toBe(Date.parse("2026-09-06T04:00:00Z"));
  });

  test("is the given number of days before another, across clock changes", () => {
    expect(daysBefore("2026-03-30", 1)).toBe("2026-03-29");
    expect(daysBefore("2026-03-01", 1)).toBe("2026-02-28");
    expect(daysBefore("2026-12-31", -1)).toBe("2027-01-01");
  });

  test("is none where the text is none", () => {
    expect(startOfDay("", "UTC")).toBeNaN();
  });
});
