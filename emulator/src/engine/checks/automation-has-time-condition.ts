import { findConditionDefinition } from "../conditions.ts";
import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

/** An automation has at least one time-based condition in `all` [documented]. */
export const automationHasTimeCondition: RuleCheck = ({ kind, conditions }) =>
  kind !== "automation" ||
  conditions.all.some(({ field }) => findConditionDefinition(field)?.isTimeBased === true)
    ? null
    : refuseRule("Invalid conditions. An automation needs at least one time-based condition.");
