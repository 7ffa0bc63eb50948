import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** A ticket of internal notes alone gets no survey until someone answers in public. */
export const noPublicComment: IneligibilityRule = ({ ticket }) =>
  ticket.hasPublicComment === false ? { reason: "noPublicComment", values: {} } : null;
