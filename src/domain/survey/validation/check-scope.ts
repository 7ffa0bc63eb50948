import type { Scope } from "../settings.ts";
import { checkTag } from "./check-tag.ts";
import type { ValueProblem } from "./value-problem.ts";

/**
 * A rule's conditions have one "any" block, so at most one of a scope's lists may name several values; the others can be
 * "all" conditions only while they name one.
 */
export function checkScope({ brandIds, groupIds, formIds, channelIds, excludedTags }: Scope): ValueProblem[] {
  const lists = [brandIds, groupIds, formIds, channelIds];
  const isTooWide = lists.filter((list) => list.length > 1).length > 1;
  return [
    ...(isTooWide ? [{ code: "scopeHasSeveralLists", values: {} } as const] : []),
    ...checkIds(lists.flat()),
    ...excludedTags.flatMap(checkExcludedTag),
  ];
}

/** Ids are Zendesk's numbers. */
export function checkIds(ids: readonly string[]): ValueProblem[] {
  const strange = ids.find((id) => !/^\d+$/.test(id));
  return strange === undefined ? [] : [{ code: "scopeHasUnknownId", values: { id: strange } }];
}

function checkExcludedTag(tag: string): ValueProblem[] {
  const checked = checkTag(tag);
  return checked.ok
    ? []
    : [{ field: "excludedTags", code: checked.code, values: { tag, ...checked.values } }];
}
