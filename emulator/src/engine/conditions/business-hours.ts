import type { AccountSettings } from "../../account/account.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
const QUARTER_MS = HOUR_MS / 4;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Offsets by zone and quarter of an hour, in which no zone changes its offset; asking `Intl` each time costs too much. */
const offsets = new Map<string, number>();
const MAX_OFFSETS = 100_000;

/**
 * Milliseconds of the account's business hours within [fromMs, toMs]. Each end is taken at its own offset from UTC; a change
 * of summer time between them shifts at most one business hour (a knowing simplification).
 */
export function businessMsBetween(settings: AccountSettings, fromMs: number, toMs: number): number {
  const from = toWallTime(settings.ianaTimeZone, fromMs);
  const to = toWallTime(settings.ianaTimeZone, toMs);
  const { startHour, endHour, weekdays } = settings.businessHours;
  const weeks = Math.max(0, Math.floor((to - from) / WEEK_MS));
  let total = weeks * weekdays.length * (endHour - startHour) * HOUR_MS;
  const rest = from + weeks * WEEK_MS;
  for (let day = Math.floor(rest / DAY_MS) * DAY_MS; day < to; day += DAY_MS) {
    if (!weekdays.includes(new Date(day).getUTCDay())) continue;
    const opens = Math.max(rest, day + startHour * HOUR_MS);
    const closes = Math.min(to, day + endHour * HOUR_MS);
    total += Math.max(0, closes - opens);
  }
  return total - holidayMsBetween(settings, from, to);
}

/** The business hours of holidays within two wall times, which do not count. */
function holidayMsBetween({ businessHours, holidays }: AccountSettings, from: number, to: number): number {
  const { startHour, endHour, weekdays } = businessHours;
  let total = 0;
  for (const { startDate, endDate } of holidays) {
    for (let day = Date.parse(startDate); day <= Date.parse(endDate); day += DAY_MS) {
      if (!weekdays.includes(new Date(day).getUTCDay())) continue;
      const opens = Math.max(from, day + startHour * HOUR_MS);
      total += Math.max(0, Math.min(to, day + endHour * HOUR_MS) - opens);
    }
  }
  return total;
}

/** Whether an instant is on one of the account's holidays, in its time zone. */
export function isOnHoliday({ holidays, ianaTimeZone }: AccountSettings, ms: number): boolean {
  const date = new Date(toWallTime(ianaTimeZone, ms)).toISOString().slice(0, 10);
  return holidays.some(({ startDate, endDate }) => startDate <= date && date <= endDate);
}

/** Whether an instant lies in the account's business hours. */
export function isInBusinessHours(settings: AccountSettings, ms: number): boolean {
  const wall = new Date(toWallTime(settings.ianaTimeZone, ms));
  const { startHour, endHour, weekdays } = settings.businessHours;
  const hour = wall.getUTCHours();
  if (isOnHoliday(settings, ms)) return false;
  return weekdays.includes(wall.getUTCDay()) && hour >= startHour && hour < endHour;
}

/** The number of the day since 1970 that an instant is in, in the account's time zone. */
export function dayNumberOf({ ianaTimeZone }: AccountSettings, ms: number): number {
  return Math.floor(toWallTime(ianaTimeZone, ms) / DAY_MS);
}

/** The wall clock of a time zone at an instant, as milliseconds of a clock that runs on UTC. */
export function toWallTime(timeZone: string, ms: number): number {
  const quarter = Math.floor(ms / QUARTER_MS) * QUARTER_MS;
  const key = `${timeZone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= MAX_OFFSETS) offsets.clear();
    offset = readWallTime(timeZone, quarter) - quarter;
    offsets.set(key, offset);
  }
  return ms + offset;
}

function readWallTime(timeZone: string, ms: number): number {
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
