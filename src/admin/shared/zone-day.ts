const dayMs = 86_400_000;

/** A calendar day, such as `2026-11-22`. */
export type DayText = string;

/** The day that a moment falls on in a time zone (IANA name; null for the browser's own). */
export function dayOf(ms: number, timeZone: string | null): DayText {
  const parts = readParts(ms, timeZone);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The day that is the given number of days before another. */
export function daysBefore(day: DayText, days: number): DayText {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10);
}

/** The moment (milliseconds since 1970) at which a day begins in a time zone; NaN for a text that is no day. */
export function startOfDay(day: DayText, timeZone: string | null): number {
  const midnightUtc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnightUtc)) return Number.NaN;
  // The second step is for days whose midnight is on the other side of a clock change.
  const first = midnightUtc - offsetAt(midnightUtc, timeZone);
  const second = midnightUtc - offsetAt(first, timeZone);
  // Where the clocks skip midnight itself, as in Santiago, the day begins with the first hour after it.
  return dayOf(second, timeZone) === day ? second : first;
}

function offsetAt(ms: number, timeZone: string | null): number {
  const { year, month, day, hour, minute, second } = readParts(ms, timeZone);
  const shown = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return shown - Math.floor(ms / 1000) * 1000;
}

function readParts(ms: number, timeZone: string | null) {
  const format = new Intl.DateTimeFormat("en-CA", {
    ...(timeZone === null ? {} : { timeZone }),
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const read = (name: string) => parts[name] ?? "";
  return {
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
    second: read("second"),
  };
}
