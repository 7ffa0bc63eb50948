import type { HostSession } from "../../apps/host-session.ts";

/** Day and time in the account's time zone and the page's language. */
export function formatTime(ms: number, session: HostSession): string {
  return format(ms, session, { day: "2-digit", month: "short", hour: "2-digit", minute: "2-digit" });
}

/** The same to the second, for logs. */
export function formatExactTime(iso: string, session: HostSession): string {
  return format(Date.parse(iso), session, {
    day: "2-digit",
    month: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}

function format(ms: number, session: HostSession, options: Intl.DateTimeFormatOptions): string {
  if (Number.isNaN(ms)) return "–";
  const { ianaTimeZone } = session.account;
  return new Intl.DateTimeFormat(session.locale, { ...options, timeZone: ianaTimeZone }).format(ms);
}
