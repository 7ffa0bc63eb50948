import type { RuleComparison } from "../resources/compare-rule.ts";
import type { WantedRule } from "../resources/difference.ts";
import type { ObservedRule } from "../resources/observed-account.ts";
import { addMarker } from "../resources/ownership-marker.ts";
import type {
  RuleAction,
  RuleCondition,
  RuleConditions,
  RulePayload,
  SentRulePart,
} from "../resources/resource.ts";
import { resolveWebhook, webhookReference } from "../resources/webhook-reference.ts";

interface CreateDetails {
  isActive: boolean;
  webhookId: string | null;
}

/**
 * The rule as it is created; automations have no description. A webhook that is still to be made stays a reference, which
 * applying the plan resolves.
 */
export function createPayload({ kind, payload, surveyKey }: WantedRule, as: CreateDetails): RulePayload {
  const { isActive, webhookId } = as;
  const { title, description } = payload;
  const conditions = sentConditions(payload.conditions);
  const sentActions = payload.actions.map(sentPart);
  const actions =
    webhookId === null ? sentActions : resolveWebhook(sentActions, webhookReference(surveyKey), webhookId);
  return kind === "trigger"
    ? { title, description, active: isActive, conditions, actions }
    : { title, active: isActive, conditions, actions };
}

/** What repairs a rule: both sets, because Zendesk replaces both when it is sent one of them. */
export function updatePayload({ changes, conditions, actions }: RuleComparison): RulePayload {
  return changes.length === 0
    ? {}
    : { conditions: sentConditions(conditions), actions: actions.map(sentPart) };
}

/** What makes a leftover ours: the required conditions and actions, our title, and the marker where there is room for one. */
export function adoptPayload(
  rule: ObservedRule,
  wanted: WantedRule,
  comparison: RuleComparison,
): RulePayload {
  const conditions = sentConditions(comparison.conditions);
  const actions = comparison.actions.map(sentPart);
  const { title } = wanted.payload;
  if (wanted.kind === "automation") return { title, conditions, actions };
  const marker = { surveyKey: wanted.surveyKey, role: wanted.role };
  return { title, description: addMarker(rule.description, marker), conditions, actions };
}

function sentConditions({ all, any }: RuleConditions): { all: SentRulePart[]; any: SentRulePart[] } {
  return { all: all.map(sentPart), any: any.map(sentPart) };
}

/** What Zendesk gave goes back letter by letter: normalised, an admin's `["1","2"]` would become `"1 2"`, and `null` `""`. */
function sentPart({ raw, ...own }: RuleCondition | RuleAction): SentRulePart {
  return raw ?? own;
}
