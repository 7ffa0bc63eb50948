import type { RuleAction } from "./resource.ts";

/** Stands in a rule's action for the id of a webhook that is still to be made. No ULID looks like it. */
export function webhookReference(surveyKey: string): string {
  return `webhook:${surveyKey}`;
}

/** The actions with a reference replaced by the webhook's id. */
export function resolveWebhook(
  actions: readonly RuleAction[],
  reference: string,
  webhookId: string,
): RuleAction[] {
  return actions.map((action) => {
    if (action.field !== "notification_webhook" || !Array.isArray(action.value)) return action;
    const [named, ...rest] = action.value;
    return named === reference ? { field: action.field, value: [webhookId, ...rest] } : action;
  });
}
