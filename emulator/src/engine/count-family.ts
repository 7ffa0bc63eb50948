import { valueText } from "./condition-family.ts";
import type { ConditionContext, ConditionFamily } from "./condition-family.ts";

/** Builds a trigger-only family that compares a count: `less_than`, `greater_than`, `is`. */
export function countFamily(
  field: string,
  title: string,
  count: (context: ConditionContext) => number,
): ConditionFamily {
  return {
    fields: [field],
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
