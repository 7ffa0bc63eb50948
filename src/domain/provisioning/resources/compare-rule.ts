import type { Survey, Settings } from "../../survey/settings.ts";
import { computeWanted } from "./compute-wanted.ts";
import type { Change, WantedRule } from "./difference.ts";
import type { ObservedRule } from "./observed-account.ts";
import { reconcileActions } from "./reconcile-actions.ts";
import { reconcileConditions } from "./reconcile-conditions.ts";
import type { RuleAction, RuleCondition, RuleConditions } from "./resource.ts";
import { resolveWebhook, webhookReference } from "./webhook-reference.ts";

/** Compares a rule of the account with the wanted one; whether it is switched on is compared elsewhere. */
export interface RuleComparison {
  changes: Change[];
  extraConditions: RuleCondition[];
  /** What to send, where there are changes: both sets, because Zendesk replaces both (automations' and triggers' PUT). */
  conditions: RuleConditions;
  actions: RuleAction[];
}

export interface ComparisonContext {
  survey: Survey;
  /** The id of the webhook that the rule must notify; null while it is still to be created. */
  webhookId: string | null;
  /** What the settings said before: conditions and tags that were ours then. */
  saved: Settings | null;
}

/** Compares conditions and actions. Titles and positions are the admin's own: a renamed rule is not a difference. */
export function compareRule(
  observed: ObservedRule,
  wanted: WantedRule,
  { survey, webhookId, saved }: ComparisonContext,
): RuleComparison {
  const formerSurvey = saved?.surveys.find(({ key }) => key === survey.key) ?? null;
  const former = formerSurvey === null ? null : computeWanted(formerSurvey)[wanted.role];
  const { conditions, changes, extra } = reconcileConditions(
    observed.conditions,
    wanted.payload.conditions,
    formerSurvey !== null && former?.kind === wanted.kind
      ? {
          conditions: former.payload.conditions,
          keptTags: [formerSurvey.tags.dispatch, formerSurvey.tags.optOut],
        }
      : null,
  );
  const required =
    webhookId === null
      ? wanted.payload.actions
      : resolveWebhook(wanted.payload.actions, webhookReference(wanted.surveyKey), webhookId);
  // An extra action may not add or remove a tag that is or was the survey's.
  const surveyTags = [survey, formerSurvey].flatMap((either) => Object.values(either?.tags ?? {}));
  const actions = reconcileActions(observed.actions, { required, surveyTags });
  return {
    changes: [...changes, ...actions.changes],
    extraConditions: extra,
    conditions,
    actions: actions.actions,
  };
}
