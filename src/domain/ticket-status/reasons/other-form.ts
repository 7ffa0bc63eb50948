import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** Where surveys are limited to some forms, a ticket of another form gets none. */
export const otherForm: IneligibilityRule = ({ ticket, survey }) => {
  const { formIds } = survey.scope;
  if (formIds.length === 0 || ticket.formId === null || formIds.includes(ticket.formId)) return null;
  return { reason: "otherForm", values: {} };
};
