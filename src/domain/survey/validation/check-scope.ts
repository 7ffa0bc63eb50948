import type { Survey, Scope } from "../settings.ts";
import { checkTag } from "./check-tag.ts";
import type { SettingsProblem } from "./settings-problem.ts";

/**
 * A rule's conditions have one "any" block, so at most one of a scope's lists may name several values; the others can be
 * "all" conditions only while they name one. Ids are Zendesk's numbers.
 */
export function checkScope({ key, scope, tags }: Survey): SettingsProblem[] {
  const lists = listsOf(scope);
  const problems: SettingsProblem[] = [];
  if (lists.filter((list) => list.length > 1).length > 1) {
    problems.push({ surveyKey: key, field: "scope", code: "scopeHasSeveralLists", values: {} });
  }
  const strange = lists.flat().find((id) => !/^\d+$/.test(id));
  if (strange !== undefined)
    problems.push({ surveyKey: key, field: "scope", code: "scopeHasUnknownId", values: { id: strange } });
  return [
    ...problems,
    ...scope.excludedTags.flatMap((tag) => checkExcludedTag(key, tag, Object.values(tags))),
  ];
}

function listsOf(scope: Scope): string[][] {
  return [scope.brandIds, scope.groupIds, scope.formIds, scope.channelIds];
}

function checkExcludedTag(surveyKey: string, tag: string, ours: readonly string[]): SettingsProblem[] {
  const checked = checkTag(tag);
  if (!checked.ok)
    return [{ surveyKey, field: "excludedTags", code: checked.code, values: { tag, ...checked.values } }];
  return ours.includes(tag)
    ? [{ surveyKey, field: "excludedTags", code: "excludedTagIsOurs", values: { tag } }]
    : [];
}
