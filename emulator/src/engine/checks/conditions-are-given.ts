import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

/** A rule has at least one condition [recorded sentence]. */
export const conditionsAreGiven: RuleCheck = ({ conditions }) =>
  conditions.all.length + conditions.any.length === 0
    ? refuseRule("Invalid conditions. You must select at least one condition.")
    : null;
