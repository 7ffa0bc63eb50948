import { valueText } from "../rule-values.ts";
import type { ConditionContext, ConditionDefinition } from "./condition-definition.ts";

/** A condition that compares its value with what is so, and knows `is` and `is_not` alone. */
export interface StatementRule extends Omit<ConditionDefinition, "isTrue" | "operators"> {
  /** By default none: the reference says to omit the operator. */
  operators?: readonly string[];
  /** Whether what the value says is so. `value` is in lower case. */
  isSo(value: string, context: ConditionContext): boolean;
}

/** Defines a condition that is true when its value is so or, with `is_not`, when it is not. */
export function statementCondition({ isSo, operators = [], ...rule }: StatementRule): ConditionDefinition {
  return {
    ...rule,
    operators,
    isTrue: (condition, context) =>
      isSo(valueText(condition).toLowerCase(), context) === (condition.operator !== "is_not"),
  };
}
