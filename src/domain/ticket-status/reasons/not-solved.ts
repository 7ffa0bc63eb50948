import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** Surveys follow the solution: until the ticket is solved there is none. */
export const notSolved: IneligibilityRule = ({ ticket, route }) => {
  if (ticket.state === "solved" || ticket.state === "closed") return null;
  const { kind, delayHours } = route.rule;
  return {
    reason: "notSolved",
    values: { fromHours: kind === "trigger" ? 0 : delayHours, toHours: delayHours + 1 },
  };
};
