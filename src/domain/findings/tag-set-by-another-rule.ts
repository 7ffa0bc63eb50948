import type { SurveyMatch } from "../provisioning/resources/match-survey.ts";
import { listAddedTags } from "../provisioning/resources/notified-by.ts";
import type { ObservedRule } from "../provisioning/resources/observed-account.ts";
import type { FindingRule } from "./finding-rule.ts";

/** A rule that is not ours adds one of our tags: tickets are taken for surveyed, resent or opted out without anybody's doing. */
export const tagSetByAnotherRule: FindingRule = ({ account, matches }) =>
  matches.flatMap((match) =>
    [...account.automations, ...account.triggers]
      .filter((rule) => rule.isActive && !isOurs(rule, match))
      .flatMap((rule) =>
        listAddedTags(rule)
          .filter((tag) => Object.values(match.survey.tags).includes(tag))
          .map((tag) => ({
            code: "tagSetByAnotherRule",
            severity: "warning",
            values: { title: rule.title, tag },
            remedy: "editOtherRule",
          })),
      ),
  );

/** Unmanaged rules have their own finding. */
function isOurs(rule: ObservedRule, { rules }: SurveyMatch): boolean {
  const ours = [rules.dispatch, rules.resend, rules.followUp].flatMap(({ matched, duplicates }) => [
    matched,
    ...duplicates.map((extra) => extra.rule),
  ]);
  return ours.includes(rule) || rules.unmanaged.includes(rule);
}
