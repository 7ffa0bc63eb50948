import { emptyToNull, valueText } from "../rule-values.ts";
import type { Action, Condition } from "../../account/rule-records.ts";
import { parseTags } from "../../tickets/parse-tags.ts";

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  status: ["new", "open", "pending", "hold", "solved", "closed"],
  priority: ["low", "normal", "high", "urgent"],
};

/**
 * Whether an action makes a condition false that was true:
 *
 * | condition                 | action                                        |
 * |---------------------------|-----------------------------------------------|
 * | a property is / is not X  | the same property becomes another value / X   |
 * | status less / greater …   | the status leaves that side                   |
 * | a field is (not) present  | the same field gets no value / a value        |
 * | tags include A B          | remove both, or set tags without either       |
 * | tags do not include A B   | add one, or set tags with one                 |
 */
export function nullifies(action: Action, condition: Condition): boolean {
  if (condition.field === "current_tags") return nullifiesTags(action, condition);
  if (action.field !== condition.field) return false;
  const next = emptyToNull(valueText(action));
  const wanted = emptyToNull(valueText(condition));
  const order = ORDERS[condition.field] ?? [];
  switch (condition.operator) {
    case "is":
      return next !== wanted;
    case "is_not":
      return next === wanted;
    case "less_than":
      return rank(order, next) >= rank(order, wanted);
    case "greater_than":
      return rank(order, next) <= rank(order, wanted);
    case "present":
      return next === null;
    case "not_present":
      return next !== null;
    default:
      return false;
  }
}

function nullifiesTags(action: Action, condition: Condition): boolean {
  const named = parseTags(valueText(condition));
  const written = parseTags(valueText(action));
  const writesOne = named.some((tag) => written.includes(tag));
  const isAbsence = condition.operator === "not_includes";
  switch (action.field) {
    case "current_tags":
      return isAbsence && writesOne;
    case "remove_tags":
      return !isAbsence && named.every((tag) => written.includes(tag));
    case "set_tags":
      return writesOne === isAbsence;
    default:
      return false;
  }
}

function rank(order: readonly string[], value: string | null): number {
  return value === null ? -1 : order.indexOf(value);
}
