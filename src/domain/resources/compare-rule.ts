import type { Settings } from "../settings.ts";
import { computeWanted } from "./compute-wanted.ts";
import type { Change, WantedRule } from "./difference.ts";
import type { ObservedRule } from "./observed-account.ts";
import { reconcileActions } from "./reconcile-actions.ts";
import { reconcileConditions } from "./reconcile-conditions.ts";
import type { RuleAction, RuleCondition, RuleConditions } from "./resource.ts";
import { resolveWebhook, webhookReference } from "./webhook-reference.ts";

/** How a rule of the account stands to the wanted one, whether it is on apart. */
export interface RuleComparison {
  changes: Change[];
  extraConditions: RuleCondition[];
  /** What to send, where there are changes: both sets, because Zendesk replaces both (automations' and triggers' PUT). */
  conditions: RuleConditions;
  actions: RuleAction[];
}

export interface ComparisonContext {
  /** The id of the webhook that the rule must notify; null while it is still to be made. */
  webhookId: string | null;
  /** What the settings said before: conditions and tags that were ours then. */
  saved: Settings | null;
}

/** Compares conditions and actions. Titles and positions are the admin's own: a renamed rule is not a difference. */
export function compareRule(
  observed: ObservedRule,
  wanted: WantedRule,
  { webhookId, saved }: ComparisonContext,
): RuleComparison {
  const former = findFormer(wanted, saved);
  const { conditions, changes, extra } = reconcileConditions(
    observed.conditions,
    wanted.payload.conditions,
    former?.payload.conditions ?? null,
  );
  const required =
    webhookId === null
      ? wanted.payload.actions
      : resolveWebhook(wanted.payload.actions, webhookReference(wanted.routeKey), webhookId);
  const actions = reconcileActions(observed.actions, { required, routeTags: listRouteTags(wanted, saved) });
  return {
    changes: [...changes, ...actions.changes],
    extraConditions: extra,
    conditions,
    actions: actions.actions,
  };
}

/** The same rule as the saved settings wanted it, if they wanted one of this kind. */
function findFormer(wanted: WantedRule, saved: Settings | null): WantedRule | null {
  const route = saved?.routes.find(({ key }) => key === wanted.routeKey);
  if (route === undefined) return null;
  const former = computeWanted(route)[wanted.role];
  return former.kind === wanted.kind ? former : null;
}

/** Tags of the route now and as saved: actions that add or remove them are ours to decide. */
function listRouteTags(wanted: WantedRule, saved: Settings | null): string[] {
  const route = saved?.routes.find(({ key }) => key === wanted.routeKey);
  const ofActions = wanted.payload.actions
    .filter(({ field }) => field === "current_tags" || field === "remove_tags")
    .flatMap(({ value }) => value);
  return [...(route === undefined ? [] : Object.values(route.tags)), ...ofActions];
}
