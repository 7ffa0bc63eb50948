import type { Account } from "../../account/account.ts";

/** "May 18, 2014" in the account's time zone, as the placeholders reference shows a date without its time; "" for none. */
export function dateText({ settings }: Account, iso: unknown): string {
  const instant = typeof iso === "string" ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(instant)) return "";
  const { ianaTimeZone: timeZone } = settings;
  return new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone }).format(instant);
}
