import type { Via } from "../account/records.ts";
import type { Action, Rule } from "../account/rule-records.ts";
import type { ActionDefinition } from "./actions/action-definition.ts";
import { findAction } from "./actions.ts";
import type { TicketUpdate } from "../tickets/ticket-update.ts";

/**
 * Performs a rule's actions within an update: the ticket's own changes in their order and the notifications after them, so that
 * a webhook's body shows the tags that the rule set; or before, by the assumption `webhookBodySeesTagsAfterActions`.
 */
export function performActions(update: TicketUpdate, rule: Rule, via: Via): void {
  const actions = rule.actions.map((action) => ({ action, definition: definitionOf(action, rule) }));
  const changes = actions.filter(({ definition }) => definition.isNotification !== true);
  const notifications = actions.filter(({ definition }) => definition.isNotification === true);
  const isAfter = update.services.assumptions.webhookBodySeesTagsAfterActions;
  for (const { action, definition } of isAfter
    ? [...changes, ...notifications]
    : [...notifications, ...changes]) {
    definition.perform(action, { update, rule, via });
  }
}

/** Throws for a field without a definition: rules are checked when they are written, so that none is left by then. */
function definitionOf({ field }: Action, rule: Rule): ActionDefinition {
  const definition = findAction(field);
  if (definition !== undefined) return definition;
  throw new Error(`Failed to run "${rule.title}": no action "${field}" is defined. Add it to actions.ts.`);
}
