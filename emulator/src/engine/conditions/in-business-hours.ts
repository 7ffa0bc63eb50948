import { isInBusinessHours } from "./business-hours.ts";
import { valueText } from "./condition-definition.ts";
import type { ConditionDefinition } from "./condition-definition.ts";

/** `in_business_hours`, triggers only: whether the update falls into the hours of the account's schedule. */
export const inBusinessHoursCondition: ConditionDefinition = {
  fields: ["in_business_hours"],
  title: "Within business hours?",
  ruleKinds: ["trigger"],
  operators: [],
  values: ["true", "false"],
  isTrue(condition, { account, nowMs }) {
    const isAsWritten =
      isInBusinessHours(account.settings, nowMs) === (valueText(condition).toLowerCase() === "true");
    return condition.operator === "is_not" ? !isAsWritten : isAsWritten;
  },
};
