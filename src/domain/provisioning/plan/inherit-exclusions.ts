import type { SurveyMatch } from "../resources/match-survey.ts";
import type { ObservedRule } from "../resources/observed-account.ts";
import type { RuleCondition } from "../resources/resource.ts";
import { includesTags, isTagAbsence, leavesOutTags, readTagList } from "../resources/tag-list.ts";
import type { Settings, Survey } from "../../survey/settings.ts";

/** A match whose dispatch rule will keep out whom the rules that it replaces kept out. */
export interface InheritedMatch {
  match: SurveyMatch;
  inherited: RuleCondition[];
}

/**
 * Hands the tags that the dispatch has left out so far on to the dispatch rule: the tag by which an old rule marked the tickets
 * that it had surveyed above all, so that nobody is asked again when the rules change hands. They come from
 *
 * - the settings saved before: the dispatch and the opt-out tag, even if the rule that had them is gone;
 * - rules that are replaced, on or off: of the kind that the settings saved before say, and unmanaged ones;
 * - any rule of ours that is off, where there is none of the wanted kind: it is the only record of what was excluded.
 */
export function inheritExclusions(match: SurveyMatch, saved: Settings | null): InheritedMatch {
  const { wanted, rules, survey } = match;
  const { comparison } = rules.dispatch;
  const former = saved?.surveys.find(({ key, endpoint }) => key === survey.key && endpoint !== "") ?? null;
  const existing = comparison?.conditions.all ?? wanted.dispatch.payload.conditions.all;
  const formerScope = former?.scope.excludedTags ?? [];
  const inherited: RuleCondition[] = [];
  for (const condition of [
    ...listReplaced(match, former).flatMap(({ conditions }) => conditions.all),
    ...listFormerTags(former),
  ]) {
    const tags = readTagList(condition.value);
    const isOurs = isTagAbsence(condition) && !includesTags(formerScope, tags);
    if (isOurs && ![...existing, ...inherited].some((known) => leavesOutTags(known, tags)))
      inherited.push(condition);
  }
  if (inherited.length === 0) return { match, inherited };
  return { match: addConditions(match, inherited), inherited };
}

function listReplaced(
  { rules, survey, adoptsUnmanaged }: SurveyMatch,
  former: Survey | null,
): ObservedRule[] {
  const { matched, duplicates } = rules.dispatch;
  const replaced = duplicates.filter(
    ({ rule }) =>
      matched === null ||
      (rule.kind !== survey.rule.kind &&
        (rule.isActive || former === null || rule.kind === former.rule.kind)),
  );
  return [...(adoptsUnmanaged ? rules.unmanaged : []), ...replaced.map(({ rule }) => rule)];
}

function listFormerTags(former: Survey | null): RuleCondition[] {
  const tags = former === null ? [] : [former.tags.dispatch, former.tags.optOut];
  return tags.map((value) => ({ field: "current_tags", operator: "not_includes", value }));
}

function addConditions(match: SurveyMatch, inherited: RuleCondition[]): SurveyMatch {
  const { dispatch } = match.wanted;
  const { comparison } = match.rules.dispatch;
  const { all, any } = dispatch.payload.conditions;
  const changes = inherited.map(({ field, operator, value }) => ({
    path: `conditions.all.${field}`,
    before: null,
    after: `${operator} ${value}`,
  }));
  return {
    ...match,
    wanted: {
      ...match.wanted,
      dispatch: {
        ...dispatch,
        payload: { ...dispatch.payload, conditions: { all: [...all, ...inherited], any } },
      },
    },
    rules: {
      ...match.rules,
      dispatch: {
        ...match.rules.dispatch,
        comparison: comparison && {
          ...comparison,
          changes: [...comparison.changes, ...changes],
          conditions: { ...comparison.conditions, all: [...comparison.conditions.all, ...inherited] },
        },
      },
    },
  };
}
