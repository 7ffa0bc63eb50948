import { parseRuleAttributes } from "../../engine/parse-rule-attributes.ts";
import { readRuleBatch } from "./rule-batch.ts";
import { presentRule } from "./rule-resource.ts";
import type { RuleResource } from "./rule-resource.ts";
import { changeRule } from "./write-rules.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

/** Changes position and active (of triggers the category too) of several rules; other members are ignored [documented]. */
export function updateManyRules(request: ApiRequest, resource: RuleResource): ApiReply {
  const key = `${resource.kind}s`;
  const batch = { key, records: resource.rules(request.emulator.account) };
  const changes = readRuleBatch(request, batch, ["position", "active", "category_id"]).map(
    ({ record: rule, body }) => ({ rule, attributes: parseRuleAttributes(resource.kind, "update", body) }),
  );
  for (const change of changes) changeRule(request, resource, change);
  return { status: 200, body: { [key]: changes.map(({ rule }) => presentRule(request, resource, rule)) } };
}
