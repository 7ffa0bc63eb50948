import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** A ticket that does not exist yet has no survey; creating and solving it changes that. */
export const notCreated: IneligibilityRule = ({ ticket }) =>
  ticket.id === null ? { reason: "notCreated", values: {} } : null;
