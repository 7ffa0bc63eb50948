import { parseScope, serializeScope } from "../parse-scope.ts";
import type { Scope } from "../settings.ts";
import { checkHours, type HourRange } from "../validation/check-hours.ts";
import { checkTag } from "../validation/check-tag.ts";
import type { Checked } from "../validation/checked.ts";

/** A parameter's value as it is saved in the installation. */
export type ParameterValue = string | number | boolean;

/** What was read of a parameter; with a problem, `value` replaces what could not be read. */
export interface Reading<Value> {
  value: Value;
  problem: { code: string; values: Readonly<Record<string, string | number>> } | null;
}

/** How one setting is kept in a parameter of the manifest. */
export interface Setting<Value, Name extends string = string> {
  /** The manifest's parameter, and the key of its label in the translations. */
  parameter: Name;
  kind: "text" | "multiline" | "email" | "word" | "hours" | "boolean" | "tag" | "ids" | "scope";
  initial: Value;
  /** Reads what people and Zendesk's form may have left there. */
  read: (raw: unknown) => Reading<Value>;
  write: (value: Value) => ParameterValue;
}

type Of<Value, Name extends string> = Setting<Value, Name>;

const right = <Value>(value: Value): Reading<Value> => ({ value, problem: null });

const readText = (raw: unknown): string => (typeof raw === "string" ? raw : "");

/** A text; what surrounds a one-line text is cut off. */
export function text<Name extends string>(parameter: Name, kind: "text" | "multiline"): Of<string, Name> {
  const read = (raw: unknown) => right(kind === "text" ? readText(raw).trim() : readText(raw));
  return { parameter, kind, initial: "", read, write: (value) => value };
}

/** An e-mail; the `/token` of the manual guide is cut off. */
export function email<Name extends string>(parameter: Name): Of<string, Name> {
  const read = (raw: unknown) =>
    right(
      readText(raw)
        .trim()
        .replace(/\/token$/i, ""),
    );
  return {
    parameter,
    kind: "email",
    initial: "",
    read,
    write: (value) => value,
  };
}

/** One of a few words; the first is the default. */
export function word<Name extends string, Word extends string>(
  parameter: Name,
  words: readonly [Word, ...Word[]],
  code: string,
): Of<Word, Name> {
  const [initial] = words;
  const read = (raw: unknown): Reading<Word> => {
    const typed = readText(raw).trim().toLowerCase();
    const known = typed === "" ? initial : words.find((candidate) => candidate === typed);
    return known === undefined ? { value: initial, problem: { code, values: {} } } : right(known);
  };
  return { parameter, kind: "word", initial, read, write: (value) => value };
}

/** Whole hours within a range. */
export function hours<Name extends string>(
  parameter: Name,
  range: HourRange,
  initial: number,
): Of<number, Name> {
  const read = (raw: unknown) =>
    raw === undefined || raw === null || raw === "" ? right(initial) : or(checkHours(raw, range), initial);
  return {
    parameter,
    kind: "hours",
    initial,
    read,
    write: (value) => value,
  };
}

/** A boolean; Zendesk's form may store it as a string or a number. */
export function yesNo<Name extends string>(parameter: Name, initial: boolean): Of<boolean, Name> {
  const read = (raw: unknown) => {
    if (raw === true || raw === "true" || raw === 1 || raw === "1") return right(true);
    return right(raw === false || raw === "false" || raw === 0 || raw === "0" ? false : initial);
  };
  return { parameter, kind: "boolean", initial, read, write: (value) => value };
}

/** A tag that rules and searches take without surprises. */
export function tag<Name extends string>(parameter: Name, initial: string): Of<string, Name> {
  const read = (raw: unknown) => {
    const typed = readText(raw).trim();
    return typed === "" ? right(initial) : or(checkTag(typed), initial);
  };
  return {
    parameter,
    kind: "tag",
    initial,
    read,
    write: (value) => value,
  };
}

/** Zendesk ids, with anything between them; what is no number is left out. */
export function ids<Name extends string>(parameter: Name): Of<string[], Name> {
  const read = (raw: unknown): Reading<string[]> => {
    const typed = (typeof raw === "number" ? String(raw) : readText(raw)).split(/[\s,;]+/).filter(Boolean);
    const value = typed.filter((id) => /^\d+$/.test(id));
    const problem = value.length === typed.length ? null : { code: "scopeHasUnknownId", values: {} };
    return { value, problem };
  };
  return { parameter, kind: "ids", initial: [], read, write: (value) => value.join(",") };
}

/** A survey's limits, as JSON. */
export function scope<Name extends string>(parameter: Name): Of<Scope, Name> {
  const initial: Scope = { brandIds: [], groupIds: [], formIds: [], channelIds: [], excludedTags: [] };
  const read = (raw: unknown) => or(parseScope(raw), initial);
  return { parameter, kind: "scope", initial, read, write: serializeScope };
}

function or<Value>(checked: Checked<Value, string>, fallback: Value): Reading<Value> {
  if (checked.ok) return right(checked.value);
  return { value: fallback, problem: { code: checked.code, values: checked.values } };
}
