import type { Survey, Scope } from "../../survey/settings.ts";
import type { RuleCondition, RuleConditions } from "./resource.ts";

/** When the automation sends: solved, public, not tagged, quiet for the delay, and not solved too long ago. */
export function automationConditions({ rule, tags, scope }: Survey): RuleConditions {
  const delayOperator = rule.inBusinessHours ? "greater_than_business_hours" : "greater_than";
  return {
    all: [
      condition("status", "is", "solved"),
      ...sharedConditions(tags.dispatch, tags.optOut),
      condition("updated_at", delayOperator, String(rule.delayHours)),
      condition("SOLVED", "less_than", String(rule.ageLimitHours)),
      ...scopeForAll(scope),
    ],
    any: scopeForAny(scope),
  };
}

/** When the trigger sends: with the update that solves a public ticket. */
export function triggerConditions({ tags, scope }: Survey): RuleConditions {
  return {
    all: [
      condition("status", "value", "solved"),
      ...sharedConditions(tags.dispatch, tags.optOut),
      ...scopeForAll(scope),
    ],
    any: scopeForAny(scope),
  };
}

/** When the resend trigger sends: with the update that adds the resend tag. */
export function resendConditions({ tags }: Survey): RuleConditions {
  return {
    all: [condition("update_type", "is", "Change"), condition("current_tags", "includes", tags.resend)],
    any: [],
  };
}

/**
 * When a follow-up ticket loses the tag that it inherited. A dispatch trigger tags a ticket that is created solved within
 * that very update: without the status, this one would take the tag off again, and the ticket could be surveyed twice.
 */
export function followUpConditions({ rule, tags }: Survey): RuleConditions {
  const notSolved = rule.kind === "trigger" ? [condition("status", "is_not", "solved")] : [];
  return {
    all: [
      condition("update_type", "is", "Create"),
      condition("current_tags", "includes", tags.dispatch),
      ...notSolved,
    ],
    any: [],
  };
}

function condition(field: string, operator: string, value: string): RuleCondition {
  return { field, operator, value };
}

function sharedConditions(dispatchTag: string, optOutTag: string): RuleCondition[] {
  return [
    condition("current_tags", "not_includes", dispatchTag),
    condition("current_tags", "not_includes", optOutTag),
    condition("ticket_is_public", "is", "public"),
  ];
}

/** The field of each scope list in a rule's conditions (Zendesk, "Conditions reference"). */
function scopeLists(scope: Scope): { field: string; ids: string[] }[] {
  return [
    { field: "brand_id", ids: scope.brandIds },
    { field: "group_id", ids: scope.groupIds },
    { field: "ticket_form_id", ids: scope.formIds },
    { field: "via_id", ids: scope.channelIds },
  ];
}

function scopeForAll(scope: Scope): RuleCondition[] {
  const single = scopeLists(scope).flatMap(({ field, ids: [id, ...others] }) =>
    id === undefined || others.length > 0 ? [] : [condition(field, "is", id)],
  );
  if (scope.excludedTags.length === 0) return single;
  return [...single, condition("current_tags", "not_includes", scope.excludedTags.toSorted().join(" "))];
}

/** A rule has one "any" block: settings with two lists of several values are refused before they come here. */
function scopeForAny(scope: Scope): RuleCondition[] {
  const list = scopeLists(scope).find(({ ids }) => ids.length > 1);
  return list === undefined ? [] : list.ids.map((id) => condition(list.field, "is", id));
}
