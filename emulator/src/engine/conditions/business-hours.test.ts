import { describe, expect, test } from "vitest";

import { defaultAccountSettings } from "../../account/create-account.ts";
import { businessMsBetween } from "./business-hours.ts";

const HOUR_MS = 3_600_000;

/** Hours of the default schedule, 9 to 18 on weekdays in São Paulo (UTC−3), between two UTC times. */
function hoursBetween(from: string, to: string): number {
  return businessMsBetween(defaultAccountSettings, Date.parse(from), Date.parse(to)) / HOUR_MS;
}

describe("business hours", () => {
  test.each([
    ["within a day", "2026-11-16T13:00:00Z", "2026-11-16T15:30:00Z", 2.5],
    ["before opening", "2026-11-16T05:00:00Z", "2026-11-16T12:00:00Z", 0],
    ["over a night", "2026-11-16T20:00:00Z", "2026-11-17T13:00:00Z", 2],
    ["over a weekend", "2026-11-20T20:00:00Z", "2026-11-23T13:00:00Z", 2],
    ["on a Sunday", "2026-11-22T10:00:00Z", "2026-11-22T20:00:00Z", 0],
    ["a whole week", "2026-11-18T14:20:00Z", "2026-11-25T14:20:00Z", 45],
    ["over a holiday", "2026-12-24T20:00:00Z", "2026-12-28T13:00:00Z", 2],
    ["three weeks and a day", "2026-11-02T12:00:00Z", "2026-11-24T12:00:00Z", 144],
  ])("%s are counted", (_case, from, to, hours) => {
    expect(hoursBetween(from, to)).toBe(hours);
  });

  test("follow the account's time zone and schedule", () => {
    const settings = {
      ...defaultAccountSettings,
      ianaTimeZone: "Asia/Kolkata",
      businessHours: { startHour: 10, endHour: 12, weekdays: [6] },
    };
    const day = [Date.parse("2026-11-20T18:30:00Z"), Date.parse("2026-11-21T18:30:00Z")] as const;
    expect(businessMsBetween(settings, ...day)).toBe(2 * HOUR_MS);
  });
});
