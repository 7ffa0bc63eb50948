import type { SurveyMatch } from "../provisioning/resources/match-survey.ts";
import type { FindingRule } from "./finding-rule.ts";

/** Two rules of ours that dispatch at once may send a survey twice. */
export const twoDispatchRules: FindingRule = ({ matches }) =>
  matches
    .map(listActiveTitles)
    .filter((titles) => titles.length > 1)
    .map((titles) => ({
      code: "twoDispatchRules",
      severity: "error",
      values: { count: titles.length, titles: titles.join(", ") },
      remedy: "repair",
    }));

function listActiveTitles({ rules }: SurveyMatch): string[] {
  const { matched, duplicates } = rules.dispatch;
  return [matched, ...duplicates.map(({ rule }) => rule)].flatMap((rule) =>
    rule?.isActive ? [rule.title] : [],
  );
}
