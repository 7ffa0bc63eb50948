import type { Ticket } from "../account/records.ts";
import type { Automation } from "../account/rule-records.ts";
import type { TicketServices } from "../tickets/ticket-services.ts";
import { compileConditions } from "./compile-conditions.ts";
import type { ConditionContext } from "./conditions/condition-definition.ts";
import { doRulesRunOn } from "./do-rules-run-on.ts";
import { orderRules } from "./order-rules.ts";
import { performActions } from "./perform-actions.ts";
import { runTriggers } from "./run-triggers.ts";
import { solveIncidents } from "./solve-incidents.ts";
import { historyOf } from "../tickets/history-of.ts";
import { setStatus } from "../tickets/set-status.ts";
import { finishTicketUpdate, startTicketUpdate, SYSTEM_USER_ID } from "../tickets/ticket-update.ts";

const MAX_TICKETS_A_RUN = 1000;
const MAX_AUTOMATION_UPDATES = 100;
const HARD_CLOSE_MS = 28 * 24 * 3_600_000;

/** What one hourly run did. */
export interface AutomationRun {
  /** Tickets that each automation updated, by its id; automations that updated none are left out. */
  updated: Record<number, number>;
  /** Tickets closed because they were solved for 28 days. */
  hardClosed: number;
}

/**
 * One hourly run, at the clock's present time: first the system closes what has been solved for 28 days, then each active
 * automation, by position, updates the tickets for which it is true: not closed ones, at most 1000 of them, none that
 * automations have updated 100 times. Later automations see what earlier ones did; each update runs the triggers
 * (Zendesk, "About automations and how they work").
 *
 * The cost is one look at each open ticket for each automation.
 */
export function runAutomations(services: TicketServices): AutomationRun {
  const open = [...services.account.tickets.values()].filter((ticket) => ticket.status !== "closed");
  const run: AutomationRun = { updated: {}, hardClosed: closeLongSolved(services, open) };
  for (const automation of orderRules(services.account.automations.values())) {
    const count = runAutomation(services, automation, open);
    if (count > 0) run.updated[automation.id] = count;
  }
  return run;
}

function runAutomation(services: TicketServices, automation: Automation, tickets: readonly Ticket[]): number {
  const { account, clock } = services;
  const isTrue = compileConditions(automation.conditions);
  const nowMs = clock.now();
  let count = 0;
  for (const ticket of tickets) {
    if (count === MAX_TICKETS_A_RUN) break;
    if (ticket.status === "closed" || !doRulesRunOn(services, ticket)) continue;
    const context: ConditionContext = { account, ticket, nowMs, update: null };
    if (!isTrue(context) || historyOf(account, ticket).automationUpdates >= MAX_AUTOMATION_UPDATES) continue;
    if (applyAutomation(services, automation, ticket)) count += 1;
  }
  return count;
}

function applyAutomation(services: TicketServices, automation: Automation, ticket: Ticket): boolean {
  const from = { id: automation.id, title: automation.title, deleted: false };
  const rel = services.assumptions.automationAuditRel;
  const via = { channel: "rule", source: { from, to: {}, rel } };
  const update = startTicketUpdate(services, ticket, { userId: SYSTEM_USER_ID, via });
  performActions(update, automation, via);
  if (update.events.length === 0) return false;
  historyOf(services.account, ticket).automationUpdates += 1;
  runTriggers(update);
  finishTicketUpdate(update);
  solveIncidents(update);
  return true;
}

/** The system's own rule: solved for 28 days becomes closed. No trigger runs on it (documented). */
function closeLongSolved(services: TicketServices, tickets: readonly Ticket[]): number {
  const nowMs = services.clock.now();
  let count = 0;
  for (const ticket of tickets) {
    if (ticket.status !== "solved") continue;
    const solvedAt = historyOf(services.account, ticket).enteredStatusAt.solved;
    if (solvedAt === undefined || nowMs - Date.parse(solvedAt) < HARD_CLOSE_MS) continue;
    const via = { channel: "system", source: { from: {}, to: {}, rel: null } };
    const update = startTicketUpdate(services, ticket, { userId: SYSTEM_USER_ID, via });
    setStatus(update, { status: "closed" });
    finishTicketUpdate(update);
    count += 1;
  }
  return count;
}
