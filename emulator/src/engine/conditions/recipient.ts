import { valueText } from "./condition-definition.ts";
import type { ConditionDefinition } from "./condition-definition.ts";

/** `recipient`: the address that the ticket was received at; automations also know it by the part before the `@` alone [documented]. */
export const recipientCondition: ConditionDefinition = {
  fields: ["recipient"],
  title: "Received at",
  ruleKinds: ["trigger", "automation"],
  operators: [],
  isTrue(condition, { ticket, update }) {
    const address = (ticket.recipient ?? "").toLowerCase();
    const names = update === null ? [address, address.split("@")[0]] : [address];
    const isAsWritten = names.includes(valueText(condition).toLowerCase());
    return condition.operator === "is_not" ? !isAsWritten : isAsWritten;
  },
};
