import { valueText } from "./condition-definition.ts";
import type { ConditionDefinition } from "./condition-definition.ts";

/** `ticket_is_public`: whether the ticket has any public comment [recorded with operator `is`; the reference omits the operator]. */
export const ticketIsPublicCondition: ConditionDefinition = {
  fields: ["ticket_is_public"],
  title: "Privacy",
  ruleKinds: ["trigger", "automation"],
  operators: [],
  values: ["public", "private"],
  isTrue(condition, { ticket }) {
    const isAsWritten = ticket.is_public === (valueText(condition).toLowerCase() === "public");
    return condition.operator === "is_not" ? !isAsWritten : isAsWritten;
  },
};
