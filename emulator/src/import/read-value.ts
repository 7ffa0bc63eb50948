/** A JSON object whose members are unchecked. */
export type RawRecord = Record<string, unknown>;

/** Whether a value is a JSON object (not null, not a list). */
export function isRecord(value: unknown): value is RawRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A positive whole number, also written as text; null for anything else. */
export function readId(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** A text; null for anything else. */
export function readText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** A date in any form that Zendesk writes, as ISO 8601 with seconds; null for anything else. */
export function readDate(value: unknown): string | null {
  const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** The ids in a list; what is no id is left out. */
export function readIdList(value: unknown): number[] {
  return Array.isArray(value) ? value.flatMap((item) => readId(item) ?? []) : [];
}
