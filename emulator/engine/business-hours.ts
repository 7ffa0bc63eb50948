import type { AccountSettings } from "../account/account.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Milliseconds of the account's business hours within [fromMs, toMs]. Each end is taken at its own offset from UTC; a change
 * of summer time between them shifts at most one business hour (a knowing simplification).
 */
export function businessMsBetween(settings: AccountSettings, fromMs: number, toMs: number): number {
  const from = toWallTime(settings.ianaTimeZone, fromMs);
  const to = toWallTime(settings.ianaTimeZone, toMs);
  const { startHour, endHour, weekdays } = settings.businessHours;
  let total = 0;
  for (let day = Math.floor(from / DAY_MS) * DAY_MS; day < to; day += DAY_MS) {
    if (!weekdays.includes(new Date(day).getUTCDay())) continue;
    const opens = Math.max(from, day + startHour * HOUR_MS);
    const closes = Math.min(to, day + endHour * HOUR_MS);
    total += Math.max(0, closes - opens);
  }
  return total;
}

/** The wall clock of a time zone at an instant, as milliseconds of a clock that runs on UTC. */
export function toWallTime(timeZone: string, ms: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(ms)) parts[type] = Number(value);
  const {
    year = 0,
    month = 1,
    day = 1,
    hour = 0,
    minute = 0,
    second = 0,
  } = parts as {
    [part in "year" | "month" | "day" | "hour" | "minute" | "second"]?: number;
  };
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
