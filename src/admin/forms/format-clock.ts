const dayMinutes = 24 * 60;

/** A time of day for an example, such as `09:15`, from minutes since midnight; past midnight it wraps around. */
export function formatClock(minutes: number, locale: string): string {
  const moment = Date.UTC(2024, 0, 1, 0, minutes % dayMinutes);
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone: "UTC" }).format(
    moment,
  );
}
