import { formatText } from "./format-text.ts";
import { chooseTextLocale } from "./locale.ts";

/** Writes moments (milliseconds since 1970, UTC) as a person beside a calendar would: in their time zone and language. */
export interface MomentFormat {
  /** `"today, 14:12"`, `"yesterday, 9:05 AM"` or `"23 Nov, 14:12"`. */
  moment(ms: number, nowMs: number): string;
  /** `"today"`, `"tomorrow"`, else the date. */
  day(ms: number, nowMs: number): string;
  /** `"14:12"`; with its offset (`"1:30 GMT-3"`) in the hour that is repeated when the clocks go back. */
  time(ms: number): string;
  isSameDay(a: number, b: number): boolean;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Formats for a Zendesk locale and an IANA time zone. A zone that the browser does not know gives the browser's own; a
 * locale in whose language the app has no texts gives English, so that a sentence is never of two languages.
 *
 * The browser's formats are costly to create: they are created when a moment is first formatted, which most pages never do.
 */
export function createMomentFormat(
  zendeskLocale: string | null,
  timeZone: string | null,
  template: string,
): MomentFormat {
  let made: Formats | null = null;
  const formats = () => (made ??= makeFormats(chooseDateLocale(zendeskLocale), timeZone));
  const dayNumber = (ms: number) => {
    // By its parts: the order in which a locale writes them differs by the browser's age.
    const parts = formats().calendar.formatToParts(ms);
    const read = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
    return Date.UTC(read("year"), read("month") - 1, read("day")) / dayMs;
  };
  const day = (ms: number, nowMs: number) => {
    const days = dayNumber(ms) - dayNumber(nowMs);
    return Math.abs(days) <= 1 ? formats().relative.format(days, "day") : formats().date.format(ms);
  };
  const time = (ms: number) => {
    const { clock, zoned } = formats();
    const text = clock.format(ms);
    // The hour in which the clocks go back is repeated.
    return [-hourMs, hourMs].some((step) => clock.format(ms + step) === text) ? zoned.format(ms) : text;
  };
  return {
    moment: (ms, nowMs) => formatText(template, { day: day(ms, nowMs), time: time(ms) }),
    day,
    time,
    isSameDay: (a, b) => dayNumber(a) === dayNumber(b),
  };
}

interface Formats {
  clock: Intl.DateTimeFormat;
  zoned: Intl.DateTimeFormat;
  date: Intl.DateTimeFormat;
  calendar: Intl.DateTimeFormat;
  relative: Intl.RelativeTimeFormat;
}

function makeFormats(locale: string, timeZone: string | null): Formats {
  const zone = isKnownZone(timeZone) ? { timeZone } : {};
  return {
    clock: new Intl.DateTimeFormat(locale, { timeStyle: "short", ...zone }),
    zoned: new Intl.DateTimeFormat(locale, {
      hour: "numeric",
      minute: "2-digit",
      timeZoneName: "shortOffset",
      ...zone,
    }),
    date: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...zone }),
    calendar: new Intl.DateTimeFormat("en", { year: "numeric", month: "numeric", day: "numeric", ...zone }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
  };
}

/** The Zendesk locale itself where the app speaks its language and the browser knows it; else the texts' language. */
export function chooseDateLocale(zendeskLocale: string | null): string {
  const textLocale = chooseTextLocale(zendeskLocale);
  if (!zendeskLocale?.toLowerCase().startsWith(textLocale.slice(0, 2))) return textLocale;
  try {
    return Intl.getCanonicalLocales(zendeskLocale.replace("_", "-"))[0] ?? textLocale;
  } catch {
    return textLocale;
  }
}

function isKnownZone(timeZone: string | null): timeZone is string {
  if (!timeZone) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}
