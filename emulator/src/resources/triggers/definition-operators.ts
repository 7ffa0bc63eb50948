import { VALUELESS_OPERATORS } from "../../engine/conditions/condition-definition.ts";

const TITLES: Readonly<Record<string, string>> = {
  is: "Is",
  is_not: "Is not",
  less_than: "Less than",
  less_than_equal: "Less than or equal to",
  greater_than: "Greater than",
  greater_than_equal: "Greater than or equal to",
  changed: "Changed",
  value: "Changed to",
  value_previous: "Changed from",
  not_changed: "Not changed",
  not_value: "Not changed to",
  not_value_previous: "Not changed from",
  includes: "Contains at least one of the following",
  not_includes: "Contains none of the following",
  present: "Present",
  not_present: "Not present",
  includes_words: "Contains at least one of the following words",
  not_includes_words: "Contains none of the following words",
  includes_string: "Contains the following string",
  not_includes_string: "Does not contain the following string",
};

/** What dates call their operators [recorded]. */
const DATE_TITLES: Readonly<Record<string, string>> = {
  less_than: "Before",
  less_than_equal: "Before or on",
  greater_than: "After",
  greater_than_equal: "After or on",
  within_previous_n_days: "Is within the previous",
  within_next_n_days: "Is within the next",
};

/** Operators as `triggers/definitions` shows them; those of dates say of which format their value is [recorded]. */
export function describeOperators(operators: readonly string[], type: string): Record<string, unknown>[] {
  return operators.map((operator) => ({
    terminal: VALUELESS_OPERATORS.has(operator),
    title: (type === "date" ? DATE_TITLES[operator] : undefined) ?? TITLES[operator] ?? operator,
    value: operator,
    ...(type === "date" ? { format: operator.startsWith("within_") ? "integer" : "date" } : {}),
  }));
}
