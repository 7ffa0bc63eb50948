import { asksForCursor } from "../../http/paging/paging.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** What lists of automations, triggers, macros and views are sorted by. */
export interface SortableRule {
  id: number;
  title: string;
  position: number;
  created_at: string;
  updated_at: string;
}

/**
 * By `sort_by` (or `sort`): alphabetical, created_at, updated_at, else position. The last two dates default to newest first.
 * With cursors only `sort` counts [documented].
 */
export function sortRules<Rule extends SortableRule>(
  request: ApiRequest,
  rules: readonly Rule[],
  usual: "position" | "alphabetical" = "position",
): Rule[] {
  const { query } = request;
  const isByCursor = asksForCursor(request);
  const sort = (isByCursor ? null : query.get("sort_by")) ?? query.get("sort") ?? usual;
  const field = sort.replace(/^-/, "");
  const isDate = field === "created_at" || field === "updated_at";
  const order =
    (isByCursor ? null : query.get("sort_order")) ??
    (sort.startsWith("-") || (isDate && !query.has("sort")) ? "desc" : "asc");
  const direction = order === "desc" ? -1 : 1;
  return rules.toSorted((left, right) => {
    const difference = isDate
      ? left[field].localeCompare(right[field])
      : field === "alphabetical" || field === "title"
        ? left.title.localeCompare(right.title)
        : left.position - right.position;
    return direction * (difference || left.id - right.id);
  });
}
