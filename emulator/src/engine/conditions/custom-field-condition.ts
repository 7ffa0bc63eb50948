import { emptyToNull, valueText } from "../rule-values.ts";
import { BOTH_KINDS } from "../rule-draft.ts";
import type { ConditionContext, ConditionDefinition } from "./condition-definition.ts";
import type { Ticket } from "../../account/records.ts";
import { dayNumberOf } from "./business-hours.ts";
import { CHANGE_OPERATORS } from "./property-condition.ts";
import { hasWord } from "./word-condition.ts";

const DAY_MS = 86_400_000;

/** The operators of custom fields; those of the change come on top in triggers. */
export const FIELD_OPERATORS = [
  "is",
  "is_not",
  "less_than",
  "greater_than",
  "less_than_equal",
  "greater_than_equal",
  "includes",
  "not_includes",
  "includes_words",
  "not_includes_words",
  "includes_string",
  "not_includes_string",
  "present",
  "not_present",
  "within_previous_n_days",
  "within_next_n_days",
] as const;

/** A condition that asks for the value of a custom field, of a ticket, a person or an organization. */
export interface FieldRule {
  /** Its condition names; the first group is the field's id or key. */
  pattern: RegExp;
  title: string;
  /** The field's values as texts, several for a multi-select, none where it is empty. */
  read(key: string, ticket: Ticket, context: ConditionContext): string[];
}

/**
 * Defines custom fields. Lists (multi-select) match by any of their values; numbers and ISO dates compare by
 * size; `within_previous_n_days` and `within_next_n_days` count a date's days from today, in the
 * account's time zone (an assumption).
 */
export function customFieldCondition({ pattern, title, read }: FieldRule): ConditionDefinition {
  return {
    pattern,
    title,
    ruleKinds: BOTH_KINDS,
    operators: FIELD_OPERATORS,
    triggerOperators: CHANGE_OPERATORS,
    isTrue(condition, context) {
      const { ticket, update, nowMs } = context;
      const key = pattern.exec(condition.field)?.[1] ?? "";
      const before = update?.before ?? null;
      const current = read(key, ticket, context);
      const previous = before === null ? [] : read(key, before, context);
      const isChanged = update !== null && current.join(" ") !== previous.join(" ");
      const claim = condition.operator.replace(/^not_|_not$/, "");
      const expected = emptyToNull(valueText(condition));
      const isClaimTrue = isClaim(claim, {
        current,
        previous,
        isChanged,
        expected,
        today: dayNumberOf(context.account.settings, nowMs),
      });
      return claim === condition.operator ? isClaimTrue : !isClaimTrue;
    },
  };
}

/** A stored field value as the texts that conditions compare. */
export function fieldTexts(value: unknown): string[] {
  if (value === null || value === undefined || value === "") return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

interface FieldState {
  current: string[];
  previous: string[];
  isChanged: boolean;
  expected: string | null;
  /** The number of today's day since 1970. */
  today: number;
}

function isClaim(claim: string, { current, previous, isChanged, expected, today }: FieldState): boolean {
  switch (claim) {
    case "is":
      return holds(current, expected);
    case "present":
      return current.length > 0;
    case "includes":
    case "includes_words":
      return current.some((value) => hasWord(value, expected ?? ""));
    case "includes_string":
      return current.some((value) => value.toLowerCase().includes((expected ?? "").toLowerCase()));
    case "less_than":
      return compareSizes(current[0], expected) < 0;
    case "less_than_equal":
      return compareSizes(current[0], expected) <= 0;
    case "greater_than_equal":
      return compareSizes(current[0], expected) >= 0;
    case "greater_than":
      return compareSizes(current[0], expected) > 0;
    case "within_previous_n_days":
      return isWithinDays(daysUntil(current[0], today) * -1, expected);
    case "within_next_n_days":
      return isWithinDays(daysUntil(current[0], today), expected);
    case "changed":
      return isChanged;
    case "value":
      return isChanged && holds(current, expected);
    case "value_previous":
      return isChanged && holds(previous, expected);
    default:
      return false;
  }
}

function holds(values: string[], expected: string | null): boolean {
  return expected === null ? values.length === 0 : values.includes(expected);
}

/** Below 0, 0 or above 0; NaN, which is neither, when one side has no value. */
function compareSizes(left: string | undefined, right: string | null): number {
  if (left === undefined || right === null) return Number.NaN;
  const difference = Number(left) - Number(right);
  return Number.isNaN(difference) ? left.localeCompare(right) : difference;
}

/** Whole days from today to a date; below 0 for one that is past, NaN for what is no date. */
function daysUntil(date: string | undefined, today: number): number {
  return Math.floor(Date.parse(date ?? "") / DAY_MS) - today;
}

function isWithinDays(days: number, most: string | null): boolean {
  return days >= 0 && days <= Number(most ?? Number.NaN);
}
