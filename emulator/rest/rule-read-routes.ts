import type { Rule, Trigger } from "../account/records.ts";
import { parameterMissing } from "./api-error.ts";
import { listReply } from "./paging.ts";
import { findRule, presentRule } from "./rule-resource.ts";
import type { RuleResource } from "./rule-resource.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "./route.ts";

/** List, active, search and show of automations or triggers. */
export function ruleReadRoutes(resource: RuleResource): ApiRoute[] {
  const base = `/api/v2/${resource.kind}s`;
  const get = (path: string, handle: ApiRoute["handle"]): ApiRoute => ({
    method: "GET",
    path: base + path,
    permission: "agent",
    handle,
  });
  return [
    get("", (request) => listRules(request, resource, matchesActive(request))),
    get("/active", (request) => listRules(request, resource, (rule) => rule.active)),
    get("/search", (request) => searchRules(request, resource)),
    get("/:id", (request) => ({
      status: 200,
      body: { [resource.kind]: presentRule(request, resource, findRule(request, resource, "show")) },
    })),
  ];
}

function listRules(request: ApiRequest, resource: RuleResource, isWanted: (rule: Rule) => boolean): ApiReply {
  const categoryId = request.query.get("category_id");
  const rules = [...resource.rules(request.emulator.account).values()].filter(
    (rule) => isWanted(rule) && (categoryId === null || (rule as Trigger).category_id === categoryId),
  );
  return listReply(request, sortRules(request, rules), {
    key: `${resource.kind}s`,
    action: `rules/${resource.kind}s/index`,
    present: (rule) => presentRule(request, resource, rule),
  });
}

/** Titles that contain the query, whatever the letter case; offset paging only [documented]. */
function searchRules(request: ApiRequest, resource: RuleResource): ApiReply {
  const query = request.query.get("query");
  if (query === null) throw parameterMissing("query");
  const isActiveWanted = matchesActive(request);
  const wanted = query.toLowerCase();
  const rules = [...resource.rules(request.emulator.account).values()].filter(
    (rule) => isActiveWanted(rule) && rule.title.toLowerCase().includes(wanted),
  );
  return listReply(request, sortRules(request, rules), {
    key: `${resource.kind}s`,
    action: `rules/${resource.kind}s/search`,
    isOffsetOnly: true,
    present: (rule) => presentRule(request, resource, rule),
  });
}

function matchesActive({ query }: ApiRequest): (rule: Rule) => boolean {
  const active = query.get("active");
  return (rule) => (active !== "true" && active !== "false") || rule.active === (active === "true");
}

/** By `sort_by` (or `sort`): alphabetical, created_at, updated_at, else position. The last two dates default to newest first. */
function sortRules({ query }: ApiRequest, rules: Rule[]): Rule[] {
  const sort = query.get("sort_by") ?? query.get("sort") ?? "position";
  const field = sort.replace(/^-/, "");
  const isDate = field === "created_at" || field === "updated_at";
  const order =
    query.get("sort_order") ?? (sort.startsWith("-") || (isDate && !query.has("sort")) ? "desc" : "asc");
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
