import type { Account } from "../../account/account.ts";
import type { Condition } from "../../account/rule-records.ts";
import { conditionFamilyOf } from "../condition-families.ts";
import { valueText, VALUELESS_OPERATORS } from "../condition-family.ts";
import type { ConditionFamily, RuleKind } from "../condition-family.ts";
import { refuseRule } from "../rule-check.ts";
import type { RuleCheck } from "../rule-check.ts";

/** Each condition's field is one that this kind of rule has, with an operator and a value that the field takes. */
export const conditionsAreKnown: RuleCheck = ({ kind, conditions }, account) => {
  for (const condition of [...conditions.all, ...conditions.any]) {
    const problem = problemOf(condition, kind, account);
    if (problem !== null) return refuseRule(`Invalid conditions. ${problem}`);
  }
  return null;
};

function problemOf(condition: Condition, kind: RuleKind, account: Account): string | null {
  const { field, operator } = condition;
  const family = conditionFamilyOf(field);
  if (family === undefined || !family.ruleKinds.includes(kind))
    return `"${field.slice(0, 100)}" is not a condition of ${kind}s.`;
  if (!operatorsOf(family, kind).includes(operator))
    return `"${field}" has no operator "${operator.slice(0, 100)}".`;
  if (VALUELESS_OPERATORS.has(operator) || isValueTaken(family, condition, account)) return null;
  return `"${valueText(condition).slice(0, 100)}" is not a value of "${field}".`;
}

/** A family without operators, whose operator the reference says to omit, is written with `is` or `is_not`. */
function operatorsOf(family: ConditionFamily, kind: RuleKind): readonly string[] {
  if (family.operators.length === 0) return ["is", "is_not"];
  return kind === "trigger" ? [...family.operators, ...(family.triggerOperators ?? [])] : family.operators;
}

function isValueTaken(family: ConditionFamily, condition: Condition, account: Account): boolean {
  const value = valueText(condition);
  const word = value.toLowerCase();
  if (family.values !== undefined && !family.values.some((known) => known.toLowerCase() === word))
    return false;
  return family.acceptsValue?.(value, account) ?? true;
}
