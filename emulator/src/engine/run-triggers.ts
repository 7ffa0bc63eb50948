import type { Trigger } from "../account/rule-records.ts";
import { compileConditions } from "./compile-conditions.ts";
import { doRulesRunOn } from "./do-rules-run-on.ts";
import { performActions } from "./perform-actions.ts";
import { orderRules } from "./order-rules.ts";
import type { TicketUpdate } from "../tickets/ticket-update.ts";

/** Ends a loop of triggers that undo each other, where a trigger may fire more than once. */
const MAX_ROUNDS = 100;

/**
 * Runs the account's active triggers on a create or update, in position order. When one changed the ticket the order starts
 * over, so that earlier triggers see the change, until a whole round changes nothing (Zendesk, "About triggers"). Each fires
 * once per update, by the assumption `triggerFiresOncePerUpdate`; a trigger that changed nothing never fires again in it.
 *
 * The caller runs none on a ticket that was closed before the update: triggers still fire while a ticket is being closed.
 */
export function runTriggers(update: TicketUpdate): void {
  if (!doRulesRunOn(update.services, update.ticket)) return;
  const triggers = orderTriggers(update);
  const firesOnce = update.services.assumptions.triggerFiresOncePerUpdate;
  const spent = new Set<number>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const fired = fireFirstThatChanges(update, triggers, { spent, firesOnce });
    if (!fired) return;
  }
}

/** Fires triggers in order up to the first one that changes the ticket. False when none changed it. */
function fireFirstThatChanges(
  update: TicketUpdate,
  triggers: readonly Trigger[],
  { spent, firesOnce }: { spent: Set<number>; firesOnce: boolean },
): boolean {
  const { services, ticket } = update;
  for (const trigger of triggers) {
    if (spent.has(trigger.id)) continue;
    const context = { account: services.account, ticket, nowMs: services.clock.now(), update };
    if (!compileConditions(trigger.conditions)(context)) continue;
    const hasChanged = fire(update, trigger);
    if (firesOnce || !hasChanged) spent.add(trigger.id);
    if (hasChanged) return true;
  }
  return false;
}

function fire(update: TicketUpdate, trigger: Trigger): boolean {
  const before = update.events.length;
  const from = { id: trigger.id, title: trigger.title, deleted: false };
  performActions(update, trigger, { channel: "rule", source: { from, to: {}, rel: "trigger" } });
  return update.events.slice(before).some((event) => event.type === "Change");
}

/** Active triggers by their category's position, then their own. */
function orderTriggers({ services }: TicketUpdate): Trigger[] {
  const { triggers, triggerCategories } = services.account;
  const categoryPosition = (trigger: Trigger) => triggerCategories.get(trigger.category_id)?.position ?? 0;
  return orderRules(triggers.values()).toSorted(
    (left, right) => categoryPosition(left) - categoryPosition(right),
  );
}
