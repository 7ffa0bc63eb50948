import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** Surveys follow the solution: until the ticket is solved there is none. */
export const notSolved: IneligibilityRule = ({ ticket, route }) => {
  if (ticket.state === "solved" || ticket.state === "closed") return null;
  const { delayHours } = route.rule;
  return {
    reason: "notSolved",
    values: { count: delayHours, fromHours: delayHours, toHours: delayHours + 1 },
  };
};
