import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** Where surveys are limited to some groups, a ticket of another group, or of none, gets none. */
export const otherGroup: IneligibilityRule = ({ ticket, survey }) => {
  const { groupIds } = survey.scope;
  if (groupIds.length === 0 || ticket.groupId === null || groupIds.includes(ticket.groupId)) return null;
  return { reason: "otherGroup", values: {} };
};
