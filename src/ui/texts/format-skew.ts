/** A skew that people notice: a clock that is off by less misleads nobody. */
const noticedMs = 300_000;
const minuteMs = 60_000;

/** How far a clock is off in whole minutes, hours or days, such as `"4 dias"`; null where nobody would notice. */
export function formatSkew(skewMs: number, locale: string): string | null {
  const sizeMs = Math.abs(skewMs);
  if (sizeMs < noticedMs) return null;
  const minutes = Math.round(sizeMs / minuteMs);
  if (minutes < 60) return formatUnit(minutes, "minute", locale);
  const hours = Math.round(minutes / 60);
  return hours < 48 ? formatUnit(hours, "hour", locale) : formatUnit(Math.round(hours / 24), "day", locale);
}

function formatUnit(count: number, unit: "minute" | "hour" | "day", locale: string): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(count);
}
