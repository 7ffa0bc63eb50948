import type { AdminLanguage } from "../texts/admin-texts.ts";

/** A day in few characters, such as `18/11`, by the moment at which it begins where the admin is. */
export function formatDay({ locale, timeZone }: AdminLanguage, dayStartMs: number): string {
  const zone = timeZone === null ? {} : { timeZone };
  return new Intl.DateTimeFormat(locale, { day: "2-digit", month: "2-digit", ...zone }).format(dayStartMs);
}
