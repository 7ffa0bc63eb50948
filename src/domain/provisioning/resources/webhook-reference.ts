import type { RawRulePart } from "./resource.ts";

/** The placeholder, in a rule's action, for the id of a webhook that is still to be created. No ULID looks like it. */
export function webhookReference(surveyKey: string): string {
  return `webhook:${surveyKey}`;
}

/** The actions with a reference replaced by the webhook's id. */
export function resolveWebhook<Action extends RawRulePart>(
  actions: readonly Action[],
  reference: string,
  webhookId: string,
): Action[] {
  return actions.map((action) => {
    if (action.field !== "notification_webhook" || !Array.isArray(action.value)) return action;
    const [named, ...rest]: unknown[] = action.value;
    return named === reference ? { ...action, value: [webhookId, ...rest] } : action;
  });
}
