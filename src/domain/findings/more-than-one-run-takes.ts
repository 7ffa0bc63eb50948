import type { FindingRule } from "./finding-rule.ts";

/** What one automation changes in an hourly run (Zendesk, "About automations and how they work"). */
export const ticketsPerRun = 1000;

/** More tickets wait than one run takes: the rest wait for the next. */
export const moreThanOneRunTakes: FindingRule = ({ settings, matchingCount }) => {
  const isAutomation = settings.surveys.some(({ rule }) => rule.kind === "automation");
  if (!isAutomation || matchingCount === null || matchingCount <= ticketsPerRun) return [];
  const values = {
    count: matchingCount,
    limit: ticketsPerRun,
    runs: Math.ceil(matchingCount / ticketsPerRun),
  };
  return [{ code: "moreThanOneRunTakes", severity: "warning", values, remedy: "narrowScope" }];
};
