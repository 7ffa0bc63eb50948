import type { RouteMatch } from "../resources/match-route.ts";
import { listAddedTags } from "../resources/notified-by.ts";
import type { ObservedRule } from "../resources/observed-account.ts";
import type { FindingRule } from "./finding-rule.ts";

/** A rule that is not ours adds one of our tags: tickets are taken for surveyed, resent or opted out without anybody's doing. */
export const tagSetByAnotherRule: FindingRule = ({ account, matches }) =>
  matches.flatMap((match) =>
    [...account.automations, ...account.triggers]
      .filter((rule) => rule.isActive && !isOurs(rule, match))
      .flatMap((rule) =>
        listAddedTags(rule)
          .filter((tag) => Object.values(match.route.tags).includes(tag))
          .map((tag) => ({
            code: "tagSetByAnotherRule",
            severity: "warning",
            values: { title: rule.title, tag },
            remedy: "editOtherRule",
          })),
      ),
  );

/** Leftovers have their own finding. */
function isOurs(rule: ObservedRule, { rules }: RouteMatch): boolean {
  const ours = [rules.dispatch, rules.resend, rules.followUp].flatMap(({ keeper, surplus }) => [
    keeper,
    ...surplus.map((extra) => extra.rule),
  ]);
  return ours.includes(rule) || rules.legacy.includes(rule);
}
