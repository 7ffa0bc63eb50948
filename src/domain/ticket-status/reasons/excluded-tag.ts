import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** A tag that the admin excludes keeps a ticket from being surveyed while the ticket bears it. */
export const excludedTag: IneligibilityRule = ({ ticket, survey }) => {
  const tag = survey.scope.excludedTags.find((excluded) => ticket.tags.includes(excluded));
  return tag === undefined ? null : { reason: "excludedTag", values: { tag } };
};
