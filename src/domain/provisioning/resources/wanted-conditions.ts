import type { Survey } from "../../survey/settings.ts";
import type { RuleCondition, RuleConditions } from "./resource.ts";

/**
 * The fields of Zendesk's conditions that our rules use ("Conditions reference"). Screens have words for each, and the status
 * judges each: a field without them does not compile.
 */
export type OurField =
  | "status"
  | "current_tags"
  | "ticket_is_public"
  | "updated_at"
  | "SOLVED"
  | "update_type"
  | "brand_id"
  | "group_id"
  | "ticket_form_id"
  | "via_id";

/** What the dispatch rule asks of a ticket. `ticket-status.ts` names what an agent is shown where one is not met. */
export type DispatchCondition =
  | "solved"
  | "notDispatched"
  | "notOptedOut"
  | "public"
  | "delayPassed"
  | "withinAgeLimit"
  | "brand"
  | "group"
  | "form"
  | "channel"
  | "withoutExcludedTags";

interface OurCondition extends RuleCondition {
  field: OurField;
}

/** The conditions of one entry: all must hold, or of several of one list any. Empty where the survey does not ask for it. */
type ConditionWriter = (survey: Survey) => OurCondition[];

const writers: Readonly<Record<DispatchCondition, ConditionWriter>> = {
  solved: ({ rule }) => [condition("status", rule.kind === "automation" ? "is" : "value", "solved")],
  notDispatched: ({ tags }) => [condition("current_tags", "not_includes", tags.dispatch)],
  notOptedOut: ({ tags }) => [condition("current_tags", "not_includes", tags.optOut)],
  public: () => [condition("ticket_is_public", "is", "public")],
  delayPassed: ({ rule }) => {
    const operator = rule.inBusinessHours ? "greater_than_business_hours" : "greater_than";
    return rule.kind === "trigger" ? [] : [condition("updated_at", operator, String(rule.delayHours))];
  },
  /** So that the first run does not survey the whole backlog. */
  withinAgeLimit: ({ rule }) =>
    rule.kind === "trigger" ? [] : [condition("SOLVED", "less_than", String(rule.ageLimitHours))],
  brand: ({ scope }) => scope.brandIds.map((id) => condition("brand_id", "is", id)),
  group: ({ scope }) => scope.groupIds.map((id) => condition("group_id", "is", id)),
  form: ({ scope }) => scope.formIds.map((id) => condition("ticket_form_id", "is", id)),
  channel: ({ scope }) => scope.channelIds.map((id) => condition("via_id", "is", id)),
  withoutExcludedTags: ({ scope }) =>
    scope.excludedTags.length === 0
      ? []
      : [condition("current_tags", "not_includes", scope.excludedTags.toSorted().join(" "))],
};

/**
 * When the dispatch rule sends: an automation once the delay has passed, a trigger with the update that solves the ticket. A
 * rule has one "any" block: settings with two lists of several values are rejected earlier.
 */
export function dispatchConditions(survey: Survey): RuleConditions {
  const entries = Object.values(writers).map((write) => write(survey));
  return {
    all: entries.flatMap((conditions) => (conditions.length === 1 ? conditions : [])),
    any: entries.find((conditions) => conditions.length > 1) ?? [],
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

function condition(field: OurField, operator: string, value: string): OurCondition {
  return { field, operator, value };
}
