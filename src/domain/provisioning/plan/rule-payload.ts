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
 * The rule as it is created, without title and description. A webhook that is still to be created stays a reference, which
 * applying the plan resolves.
 */
export function createPayload({ payload, surveyKey }: WantedRule, as: CreateDetails): RulePayload {
  const { isActive, webhookId } = as;
  const conditions = sentConditions(payload.conditions);
  const sentActions = payload.actions.map(sentPart);
  const actions =
    webhookId === null ? sentActions : resolveWebhook(sentActions, webhookReference(surveyKey), webhookId);
  return { active: isActive, conditions, actions };
}

/** What repairs a rule: both sets, because Zendesk replaces both when it is sent one of them. */
export function updatePayload({ changes, conditions, actions }: RuleComparison): RulePayload {
  return changes.length === 0
    ? {}
    : { conditions: sentConditions(conditions), actions: actions.map(sentPart) };
}

/** What makes an unmanaged rule ours: the required conditions and actions, and the marker; automations have no description. */
export function adoptPayload(
  rule: ObservedRule,
  wanted: WantedRule,
  comparison: RuleComparison,
): RulePayload {
  const conditions = sentConditions(comparison.conditions);
  const actions = comparison.actions.map(sentPart);
  if (wanted.kind === "automation") return { conditions, actions };
  const marker = { surveyKey: wanted.surveyKey, role: wanted.role };
  return { description: addMarker(rule.description, marker), conditions, actions };
}

function sentConditions({ all, any }: RuleConditions): { all: SentRulePart[]; any: SentRulePart[] } {
  return { all: all.map(sentPart), any: any.map(sentPart) };
}

/** What Zendesk gave goes back letter by letter: normalised, an admin's `["1","2"]` would become `"1 2"`, and `null` `""`. */
function sentPart({ raw, ...own }: RuleCondition | RuleAction): SentRulePart {
  return raw ?? own;
}
