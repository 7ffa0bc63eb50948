/** A time of day to the second, such as `14:02:10`, in the given time zone; null means the browser's own. */
export function formatClockTime(atMs: number, locale: string, timeZone: string | null): string {
  const zone = timeZone === null ? {} : { timeZone };
  return new Intl.DateTimeFormat(locale, { timeStyle: "medium", ...zone }).format(atMs);
}
