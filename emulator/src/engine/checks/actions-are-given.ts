import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

/** A rule has at least one action. */
export const actionsAreGiven: RuleCheck = ({ actions }) =>
  actions.length === 0 ? refuseRule("Invalid actions. You must select at least one action.") : null;
