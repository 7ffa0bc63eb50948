import { defaultSettings } from "../../domain/survey/default-settings.ts";
import type { Settings } from "../../domain/survey/settings.ts";

/**
 * Settings out of a kept draft, in today's shape: what an older version of the app did not know, or what is of another
 * type, takes its default. What was typed is kept, valid or not: an emptied number stays empty.
 */
export function reviveSettings(kept: unknown): Settings {
  return revive(defaultSettings(), kept);
}

function revive<Value>(standard: Value, kept: unknown): Value {
  if (typeof standard === "number") return reviveNumber(standard, kept) as Value;
  if (Array.isArray(standard)) return reviveList(standard, kept) as Value;
  if (typeof standard !== "object" || standard === null)
    return typeof kept === typeof standard ? (kept as Value) : standard;
  if (typeof kept !== "object" || kept === null) return standard;
  const fields = Object.entries(standard).map(([name, value]) => [
    name,
    revive(value, (kept as Record<string, unknown>)[name]),
  ]);
  return Object.fromEntries(fields) as Value;
}

/** JSON has no NaN, and writes null. */
function reviveNumber(standard: number, kept: unknown): number {
  if (kept === null) return Number.NaN;
  return typeof kept === "number" ? kept : standard;
}

/** A list with items of the type of its first item; a list that is empty by default has strings. */
function reviveList(standard: readonly unknown[], kept: unknown): unknown[] {
  if (!Array.isArray(kept)) return [...standard];
  const [first] = standard;
  return first === undefined
    ? kept.filter((each) => typeof each === "string")
    : kept.map((each) => revive(first, each));
}
