import { valueText } from "../condition-family.ts";
import type { ConditionFamily } from "../condition-family.ts";

/** `recipient`: the address that the ticket was received at. */
export const recipientCondition: ConditionFamily = {
  fields: ["recipient"],
  title: "Received at",
  ruleKinds: ["trigger", "automation"],
  operators: [],
  isTrue(condition, { ticket }) {
    const isAsWritten = (ticket.recipient ?? "").toLowerCase() === valueText(condition).toLowerCase();
    return condition.operator === "is_not" ? !isAsWritten : isAsWritten;
  },
};
