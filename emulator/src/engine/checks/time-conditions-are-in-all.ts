import { findConditionDefinition } from "../conditions.ts";
import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

/** "Time-based conditions can only be used in `all` arrays" (Zendesk, "Conditions reference"). */
export const timeConditionsAreInAll: RuleCheck = ({ conditions }) => {
  const inAny = conditions.any.find(({ field }) => findConditionDefinition(field)?.isTimeBased === true);
  return inAny === undefined
    ? null
    : refuseRule(`Invalid conditions. The time-based condition "${inAny.field}" can only be used in "all".`);
};
