import { NO_VALUE, valueText } from "../rule-values.ts";
import type { Account } from "../../account/account.ts";
import type { Condition } from "../../account/rule-records.ts";
import { findCondition } from "../conditions.ts";
import { VALUELESS_OPERATORS } from "../conditions/condition-definition.ts";
import type { ConditionDefinition } from "../conditions/condition-definition.ts";
import type { RuleContext, RuleKind } from "../rule-draft.ts";
import { refuseRule } from "./rule-check.ts";
import type { RuleCheck } from "./rule-check.ts";

/** Each condition's field is one that this kind of rule has, with an operator and a value that the field takes. */
export const conditionsAreKnown: RuleCheck = ({ kind, conditions }, account, assumptions) => {
  for (const condition of [...conditions.all, ...conditions.any]) {
    const problem = problemOf(condition, { kind, account, assumptions });
    if (problem !== null) return refuseRule(`Invalid conditions. ${problem}`);
  }
  return null;
};

function problemOf(condition: Condition, context: RuleContext): string | null {
  const { field, operator } = condition;
  const { kind, account } = context;
  const definition = findCondition(field);
  if (definition === undefined || !definition.ruleKinds.includes(kind))
    return `"${field.slice(0, 100)}" is not a condition of ${kind}s.`;
  if (!operatorsOf(definition, kind).includes(operator))
    return `"${field}" has no operator "${operator.slice(0, 100)}".`;
  const refusal = definition.refuse?.(condition, context) ?? null;
  if (refusal !== null) return refusal;
  if (VALUELESS_OPERATORS.has(operator) || isValueTaken(definition, condition, account)) return null;
  return `"${valueText(condition).slice(0, 100)}" is not a value of "${field}".`;
}

/** A condition without operators, whose operator the reference says to omit, is written with `is` or `is_not`. */
function operatorsOf(definition: ConditionDefinition, kind: RuleKind): readonly string[] {
  if (definition.operators.length === 0) return ["is", "is_not"];
  return kind === "trigger"
    ? [...definition.operators, ...(definition.triggerOperators ?? [])]
    : definition.operators;
}

function isValueTaken(definition: ConditionDefinition, condition: Condition, account: Account): boolean {
  const value = valueText(condition);
  const word = value === NO_VALUE ? "" : value.toLowerCase();
  if (definition.values !== undefined && !definition.values.some((known) => known.toLowerCase() === word))
    return false;
  return definition.acceptsValue?.(value, account) ?? true;
}
