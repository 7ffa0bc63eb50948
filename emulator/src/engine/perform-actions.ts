import type { Via } from "../account/records.ts";
import type { Rule } from "../account/rule-records.ts";
import { actionFamilyOf } from "./action-families.ts";
import type { TicketUpdate } from "../tickets/ticket-update.ts";

/**
 * Does what a rule asks, within an update: the ticket's own changes in their order and the notifications after them, so that
 * a webhook's body shows the tags that the rule set; or before, by the assumption `webhookBodySeesTagsAfterActions`.
 */
export function performActions(update: TicketUpdate, rule: Rule, via: Via): void {
  const actions = rule.actions.flatMap((action) => {
    const family = actionFamilyOf(action.field);
    return family === undefined ? [] : [{ action, family }];
  });
  const changes = actions.filter(({ family }) => family.isNotification !== true);
  const notifications = actions.filter(({ family }) => family.isNotification === true);
  const isAfter = update.services.assumptions.webhookBodySeesTagsAfterActions;
  for (const { action, family } of isAfter
    ? [...changes, ...notifications]
    : [...notifications, ...changes]) {
    family.perform(action, { update, rule, via });
  }
}
