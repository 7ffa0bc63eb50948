import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** The opt-out tag keeps a ticket from being surveyed until the tag is taken off. */
export const optedOut: IneligibilityRule = ({ ticket, survey }) =>
  ticket.tags.includes(survey.tags.optOut)
    ? { reason: "optedOut", values: { tag: survey.tags.optOut } }
    : null;
