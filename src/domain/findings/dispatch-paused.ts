import type { SurveyMatch } from "../provisioning/resources/match-survey.ts";
import type { FindingRule } from "./finding-rule.ts";

/** The rule that sends surveys exists in the account, but is switched off. */
export const dispatchPaused: FindingRule = ({ matches }) =>
  matches.filter(isPaused).map(({ rules }) => ({
    code: "dispatchPaused",
    severity: "warning",
    values: { title: rules.dispatch.matched?.title ?? "" },
    remedy: "resume",
  }));

function isPaused({ rules }: SurveyMatch): boolean {
  const { matched, duplicates } = rules.dispatch;
  return matched !== null && !matched.isActive && !duplicates.some(({ rule }) => rule.isActive);
}
