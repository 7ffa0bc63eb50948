import { valueText } from "./condition-definition.ts";
import type { ConditionDefinition } from "./condition-definition.ts";

/** `update_type`, triggers only: whether the ticket was created or changed. */
export const updateTypeCondition: ConditionDefinition = {
  fields: ["update_type"],
  title: "Ticket",
  ruleKinds: ["trigger"],
  operators: [],
  values: ["Create", "Change"],
  isTrue(condition, { update }) {
    const isAsWritten = update?.kind.toLowerCase() === valueText(condition).toLowerCase();
    return condition.operator === "is_not" ? !isAsWritten : isAsWritten;
  },
};
