import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** Where surveys are limited to some brands, a ticket of another brand gets none. */
export const otherBrand: IneligibilityRule = ({ ticket, survey }) => {
  const { brandIds } = survey.scope;
  if (brandIds.length === 0 || ticket.brandId === null || brandIds.includes(ticket.brandId)) return null;
  return { reason: "otherBrand", values: {} };
};
