import type { ObservedRule } from "./observed-account.ts";
import { readTagList } from "./tag-list.ts";

/** The ids of the webhooks that a rule notifies. */
export function listNotifiedWebhooks(rule: ObservedRule): string[] {
  return listFirstValues(rule, "notification_webhook");
}

/** The ids of the targets that a rule notifies. */
export function listNotifiedTargets(rule: ObservedRule): string[] {
  return listFirstValues(rule, "notification_target");
}

/** The tags that a rule puts on a ticket, whether it adds them or replaces all by them. */
export function listAddedTags(rule: ObservedRule): string[] {
  return rule.actions
    .filter(({ field }) => field === "current_tags" || field === "set_tags")
    .flatMap(({ value }) => readTagList(value));
}

function listFirstValues(rule: ObservedRule, field: string): string[] {
  return rule.actions
    .filter((action) => action.field === field)
    .map(({ value }) => (typeof value === "string" ? value : (value[0] ?? "")));
}
