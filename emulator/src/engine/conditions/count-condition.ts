import { valueText } from "../rule-values.ts";
import type { ConditionContext, ConditionDefinition } from "./condition-definition.ts";

/** Defines a trigger-only condition that compares a count: `less_than`, `greater_than`, `is`. */
export function countCondition(
  title: string,
  count: (context: ConditionContext) => number,
): ConditionDefinition {
  return {
    title,
    ruleKinds: ["trigger"],
    operators: ["less_than", "greater_than", "is"],
    acceptsValue: (value) => /^\d+$/.test(value),
    isTrue(condition, context) {
      const difference = count(context) - Number(valueText(condition));
      if (condition.operator === "is") return difference === 0;
      return condition.operator === "less_than" ? difference < 0 : difference > 0;
    },
  };
}
