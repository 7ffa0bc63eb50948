import { valueText } from "../condition-family.ts";
import type { ConditionFamily } from "../condition-family.ts";

/** `ticket_is_public`: whether the ticket has any public comment [recorded with operator `is`; the reference omits the operator]. */
export const ticketIsPublicCondition: ConditionFamily = {
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
