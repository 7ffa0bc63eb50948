import type { Rule, Trigger } from "../../account/rule-records.ts";
import { checkRule } from "../../engine/check-rule.ts";
import { parseRuleAttributes } from "../../engine/parse-rule-attributes.ts";
import type { RuleAttributes } from "../../engine/parse-rule-attributes.ts";
import { nextPosition } from "./next-position.ts";
import { readWrapped } from "../../http/body/read-body.ts";
import { deleteRules } from "./rule-batch.ts";
import { findRule, presentRule } from "./rule-resource.ts";
import type { RuleResource } from "./rule-resource.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { categoryForTrigger } from "../trigger-categories/category-for-trigger.ts";
import { keepRevision, revisionsOf } from "./revision-log.ts";

/** Creates an automation or trigger. */
export function createRule(request: ApiRequest, resource: RuleResource): ApiReply {
  const { account, clock } = request.emulator;
  const { kind } = resource;
  const body = readWrapped(request, kind, `rules/${kind}s/create`);
  const attributes = parseRuleAttributes(kind, "create", body);
  const title = attributes.title ?? "";
  const definition = attributes.definition ?? { conditions: { all: [], any: [] }, actions: [] };
  const active = attributes.active ?? true;
  checkRule({ kind, id: null, title, active, ...definition }, request.emulator);
  const rules = resource.rules(account);
  const categoryId = kind === "trigger" ? categoryForTrigger(request, attributes.categoryId) : null;
  const id = account.nextId();
  const now = clock.nowIso();
  const rule: Rule = {
    id,
    url: `${request.baseUrl}/api/v2/${kind}s/${id}.json`,
    title,
    raw_title: title,
    active,
    default: false,
    position: attributes.position ?? nextPosition(rules.values()),
    ...definition,
    created_at: now,
    updated_at: now,
    ...(categoryId === null ? {} : { description: attributes.description ?? null, category_id: categoryId }),
  };
  rules.set(id, rule);
  if (kind === "trigger") keepRevision(request, rule as Trigger);
  return {
    status: 201,
    body: { [kind]: presentRule(request, resource, rule) },
    headers: { Location: rule.url },
  };
}

/** Changes what the body names of one. */
export function putRule(request: ApiRequest, resource: RuleResource): ApiReply {
  const { kind } = resource;
  const rule = findRule(request, resource, "update");
  const body = readWrapped(request, kind, `rules/${kind}s/update`);
  changeRule(request, resource, { rule, attributes: parseRuleAttributes(kind, "update", body) });
  return { status: 200, body: { [kind]: presentRule(request, resource, rule) } };
}

/**
 * Checks the rule as it would become and then changes it. Conditions and actions are replaced together: what of the two a client
 * leaves out is empty then [documented]. Throws 422 and changes nothing when Zendesk would refuse the outcome.
 */
export function changeRule(
  request: ApiRequest,
  resource: RuleResource,
  { rule, attributes }: { rule: Rule; attributes: RuleAttributes },
): void {
  const { account, clock } = request.emulator;
  const { conditions, actions } = attributes.definition ?? rule;
  const title = attributes.title ?? rule.title;
  const active = attributes.active ?? rule.active;
  const draft = { kind: resource.kind, id: rule.id, title, active, conditions, actions };
  checkRule(draft, request.emulator, attributes.definition !== undefined);
  // What the trigger was so far must be known before it changes.
  if (resource.kind === "trigger") revisionsOf(account, rule as Trigger);
  if (resource.kind === "trigger") {
    const trigger = rule as Trigger;
    if (attributes.categoryId !== undefined)
      trigger.category_id = categoryForTrigger(request, attributes.categoryId);
    if (attributes.description !== undefined) trigger.description = attributes.description;
  }
  const position = attributes.position ?? rule.position;
  Object.assign(rule, {
    title,
    raw_title: title,
    active,
    conditions,
    actions,
    position,
    updated_at: clock.nowIso(),
  });
  if (resource.kind === "trigger") keepRevision(request, rule as Trigger);
}

export function deleteRule(request: ApiRequest, resource: RuleResource): ApiReply {
  const rule = findRule(request, resource, "destroy");
  resource.rules(request.emulator.account).delete(rule.id);
  return { status: 204 };
}

/** Deletes several; ids that do not exist are passed over, unless none exists. */
export function deleteManyRules(request: ApiRequest, resource: RuleResource): ApiReply {
  return deleteRules(request, {
    key: `${resource.kind}s`,
    records: resource.rules(request.emulator.account),
  });
}
