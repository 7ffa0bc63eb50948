import { accept, refuse } from "./checked.ts";
import type { Checked } from "./checked.ts";

export type HoursProblem = "hoursNotWhole" | "hoursTooFew" | "hoursTooMany";

export interface HourRange {
  min: number;
  max: number;
}

/** Zendesk closes solved tickets after 28 days at the latest, and no rule reaches a closed ticket. */
const hoursUntilHardClose = 28 * 24;

/** What each number of hours may be. The delay must end before the age limit: see `checkRule`. */
export const hourRanges = {
  delayHours: { min: 1, max: hoursUntilHardClose - 2 },
  ageLimitHours: { min: 2, max: hoursUntilHardClose },
  coolDownHours: { min: 0, max: 24 * 365 },
} as const satisfies Record<string, HourRange>;

/** Whole hours within a range; numbers may be strings, as in Zendesk's settings. */
export function checkHours(value: unknown, range: HourRange): Checked<number, HoursProblem> {
  const hours = typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof hours !== "number" || !Number.isInteger(hours)) return refuse("hoursNotWhole");
  if (hours < range.min) return refuse("hoursTooFew", { min: range.min });
  return hours > range.max ? refuse("hoursTooMany", { max: range.max }) : accept(hours);
}
