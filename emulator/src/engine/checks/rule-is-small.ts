import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

const MAX_BYTES = 65_000;

/** A rule's definition is smaller than 65 KB [documented]; that a KB is 1000 bytes and the definition is its JSON is assumed. */
export const ruleIsSmall: RuleCheck = ({ title, conditions, actions }) =>
  Buffer.byteLength(JSON.stringify({ title, conditions, actions })) < MAX_BYTES
    ? null
    : refuseRule("The rule is too large: a rule must be smaller than 65kb.");
