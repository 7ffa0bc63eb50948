import type { Rule, Trigger } from "../../account/rule-records.ts";
import { matchTitle } from "./match-title.ts";
import { listReply } from "../../http/paging/paging.ts";
import { findRule, presentRule } from "./rule-resource.ts";
import type { RuleResource } from "./rule-resource.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { sortRules } from "./sort-rules.ts";

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
