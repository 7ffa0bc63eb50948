import { findCondition } from "../conditions.ts";
import { nullifies } from "./nullifies.ts";
import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

const ONCE_ONLY_OPERATORS = new Set(["is", "is_business_hours"]);

/**
 * "An automation must contain a condition that is true only once or an action that nullifies at least one of the
 * conditions" [documented]. A time condition with "is" is true in one hourly run only.
 */
export const automationIsNullified: RuleCheck = ({ kind, conditions, actions }) => {
  if (kind !== "automation") return null;
  const isTrueOnce = conditions.all.some(
    ({ field, operator }) => findCondition(field)?.isTimeBased === true && ONCE_ONLY_OPERATORS.has(operator),
  );
  const isNullified = conditions.all.some((condition) =>
    actions.some((action) => nullifies(action, condition)),
  );
  return isTrueOnce || isNullified
    ? null
    : refuseRule(
        "An automation must contain a condition that is true only once, or an action that nullifies at least one of the conditions.",
      );
};
