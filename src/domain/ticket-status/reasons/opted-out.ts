import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** The opt-out tag keeps a ticket from being surveyed until the tag is taken off. */
export const optedOut: IneligibilityRule = ({ ticket, route }) =>
  ticket.tags.includes(route.tags.optOut) ? { reason: "optedOut", values: { tag: route.tags.optOut } } : null;
