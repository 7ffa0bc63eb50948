import type { Via } from "../account/records.ts";
import type { Rule } from "../account/rule-records.ts";
import { findActionDefinition } from "./actions.ts";
import type { TicketUpdate } from "../tickets/ticket-update.ts";

/**
 * Does what a rule asks, within an update: the ticket's own changes in their order and the notifications after them, so that
 * a webhook's body shows the tags that the rule set; or before, by the assumption `webhookBodySeesTagsAfterActions`.
 */
export function performActions(update: TicketUpdate, rule: Rule, via: Via): void {
  const actions = rule.actions.flatMap((action) => {
    const definition = findActionDefinition(action.field);
    return definition === undefined ? [] : [{ action, definition }];
  });
  const changes = actions.filter(({ definition }) => definition.isNotification !== true);
  const notifications = actions.filter(({ definition }) => definition.isNotification === true);
  const isAfter = update.services.assumptions.webhookBodySeesTagsAfterActions;
  for (const { action, definition } of isAfter
    ? [...changes, ...notifications]
    : [...notifications, ...changes]) {
    definition.perform(action, { update, rule, via });
  }
}
