import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** Surveys follow the solution: until the ticket is solved there is none. */
export const notSolved: IneligibilityRule = ({ ticket, survey }) => {
  if (ticket.state === "solved" || ticket.state === "closed") return null;
  const { delayHours } = survey.rule;
  return {
    reason: "notSolved",
    values: { count: delayHours, fromHours: delayHours, toHours: delayHours + 1 },
  };
};
