import type { Rule, Trigger } from "../../account/rule-records.ts";
import { matchTitle } from "./match-title.ts";
import { listReply } from "../../http/paging/paging.ts";
import { findRule, presentRule } from "./rule-resource.ts";
import type { RuleResource } from "./rule-resource.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { sortRules } from "./sort-rules.ts";

/** All rules of the kind, or those that the query's `active` and `category_id` ask for. */
export function listAllRules(request: ApiRequest, resource: RuleResource): ApiReply {
  return listRules(request, resource, matchesActive(request));
}

/** The active rules of the kind. */
export function listActiveRules(request: ApiRequest, resource: RuleResource): ApiReply {
  return listRules(request, resource, (rule) => rule.active);
}

/** One rule. */
export function showRule(request: ApiRequest, resource: RuleResource): ApiReply {
  const rule = findRule(request, resource, "show");
  return { status: 200, body: { [resource.kind]: presentRule(request, resource, rule) } };
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

/** Titles that contain the query, case-insensitive; offset paging only [documented]. */
export function searchRules(request: ApiRequest, resource: RuleResource): ApiReply {
  const isTitleWanted = matchTitle(request);
  const isActiveWanted = matchesActive(request);
  const rules = [...resource.rules(request.emulator.account).values()].filter(
    (rule) => isActiveWanted(rule) && isTitleWanted(rule),
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
