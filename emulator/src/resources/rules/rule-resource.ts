import type { Account } from "../../account/account.ts";
import type { Rule, Trigger } from "../../account/rule-records.ts";
import type { RuleKind } from "../../engine/rule-draft.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { readId } from "../../http/body/read-body.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** What differs between `/api/v2/automations` and `/api/v2/triggers`, which share everything else. */
export interface RuleResource {
  kind: RuleKind;
  rules(account: Account): Map<number, Rule>;
}

export const automationResource: RuleResource = {
  kind: "automation",
  rules: (account) => account.automations,
};

export const triggerResource: RuleResource = {
  kind: "trigger",
  rules: (account) => account.triggers,
};

/** The rule that the path's `:id` names. Throws 404, or 400 for an id that is no number. */
export function findRule(request: ApiRequest, resource: RuleResource, action: string): Rule {
  const rule = resource
    .rules(request.emulator.account)
    .get(readId(request, `rules/${resource.kind}s/${action}`));
  if (rule === undefined) throw recordNotFound();
  return rule;
}

const USAGE_SIDELOADS = ["usage_1h", "usage_24h", "usage_7d", "usage_30d"];

/** A rule as REST shows it. Usage sideloads count nothing here and are 0; app installations are never a rule's owner. */
export function presentRule(
  request: ApiRequest,
  resource: RuleResource,
  rule: Rule,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {
    url: `${request.baseUrl}/api/v2/${resource.kind}s/${rule.id}.json`,
    id: rule.id,
    title: rule.title,
    active: rule.active,
    updated_at: rule.updated_at,
    created_at: rule.created_at,
    default: rule.default,
    actions: rule.actions,
    conditions: rule.conditions,
    ...(resource.kind === "trigger" ? { description: (rule as Trigger).description ?? null } : {}),
    position: rule.position,
    raw_title: rule.raw_title,
    ...(resource.kind === "trigger" ? { category_id: (rule as Trigger).category_id } : {}),
  };
  const includes = new Set((request.query.get("include") ?? "").split(","));
  if (includes.has("app_installation")) shown["app_installation"] = null;
  if (includes.has("permissions")) shown["permissions"] = { can_edit: true, can_delete: !rule.default };
  for (const usage of USAGE_SIDELOADS) if (includes.has(usage)) shown[usage] = 0;
  return shown;
}
