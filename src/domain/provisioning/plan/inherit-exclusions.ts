import type { SurveyMatch } from "../resources/match-survey.ts";
import type { ObservedRule } from "../resources/observed-account.ts";
import type { RuleCondition } from "../resources/resource.ts";
import { includesTags, readTagList } from "../resources/tag-list.ts";
import type { Settings } from "../../survey/settings.ts";

/** A match whose dispatch rule will keep out whom the rules that it replaces kept out. */
export interface InheritedMatch {
  match: SurveyMatch;
  inherited: RuleCondition[];
}

/**
 * Hands the tags that a replaced rule left out on to the dispatch rule: the tag by which an old rule marked the tickets
 * that it had surveyed above all, so that nobody is asked again when the rules change hands.
 */
export function inheritExclusions(match: SurveyMatch, saved: Settings | null): InheritedMatch {
  const { wanted, rules, survey } = match;
  const { comparison } = rules.dispatch;
  const existing = comparison?.conditions.all ?? wanted.dispatch.payload.conditions.all;
  const formerScope = saved?.surveys.find(({ key }) => key === survey.key)?.scope.excludedTags ?? [];
  const inherited: RuleCondition[] = [];
  for (const condition of listReplaced(match).flatMap(({ conditions }) => conditions.all)) {
    const tags = readTagList(condition.value);
    const isOurs = isTagAbsence(condition) && !includesTags(formerScope, tags);
    if (isOurs && ![...existing, ...inherited].some((known) => covers(known, tags)))
      inherited.push(condition);
  }
  if (inherited.length === 0) return { match, inherited };
  return { match: addConditions(match, inherited), inherited };
}

function listReplaced({ rules, survey, adoptsUnmanaged }: SurveyMatch): ObservedRule[] {
  const otherKind = rules.dispatch.duplicates.filter(
    ({ rule }) => rule.isActive && rule.kind !== survey.rule.kind,
  );
  return [...(adoptsUnmanaged ? rules.unmanaged : []), ...otherKind.map(({ rule }) => rule)];
}

function isTagAbsence({ field, operator }: RuleCondition): boolean {
  return field === "current_tags" && operator === "not_includes";
}

function covers(condition: RuleCondition, tags: readonly string[]): boolean {
  return isTagAbsence(condition) && includesTags(readTagList(condition.value), tags);
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
