import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** A survey needs an address: a requester without e-mail gets none until one is added. */
export const noRequesterEmail: IneligibilityRule = ({ ticket }) =>
  ticket.requester.email === "" ? { reason: "noRequesterEmail", values: {} } : null;
