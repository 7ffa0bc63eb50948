import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** Nothing changes a closed ticket, and no rule runs on one; only a follow-up ticket can be surveyed. */
export const closed: IneligibilityRule = ({ ticket }) =>
  ticket.state === "closed" ? { reason: "closed", values: {} } : null;
