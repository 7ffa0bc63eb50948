import { malformedValue } from "./refusal.ts";

/** True for a JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An id as a client may send it: a number, digits in a string, or null (also the empty string) for "none". Throws `Refusal` otherwise. */
export function readId(value: unknown, attribute: string): number | null {
  if (value === null || value === "") return null;
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  if (typeof value === "string" && /^\d{1,15}$/.test(value)) return Number(value);
  throw malformedValue(attribute, "must be an integer");
}

/** A list of ids. Throws `Refusal` when it is not an array of integers. */
export function readIds(value: unknown, attribute: string): number[] {
  if (!Array.isArray(value)) throw malformedValue(attribute, "must be an array");
  return [...new Set(value.map((item) => readId(item, attribute)).filter((id) => id !== null))];
}

/** A text as a client may send it: a string, a number or boolean (kept as its text), or null. Throws `Refusal` otherwise. */
export function readText(value: unknown, attribute: string): string | null {
  if (value === null) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw malformedValue(attribute, "must be a string");
}

/** A flag as JSON or as a form sends it: true, false, "true", "false", 1, 0. Throws `Refusal` otherwise. */
export function readFlag(value: unknown, attribute: string): boolean {
  if (value === true || value === "true" || value === 1 || value === "1") return true;
  if (value === false || value === "false" || value === 0 || value === "0" || value === null) return false;
  throw malformedValue(attribute, "must be a boolean");
}
