import type { RuleConditions } from "../../provisioning/resources/resource.ts";
import type { TicketSnapshot } from "../ticket-snapshot.ts";
import { checkCondition, outcomeOfAny } from "./check-condition.ts";
import type { RuleCheck } from "./condition-check.ts";

/** Judges every condition of a rule for a ticket as it is stored, in the rule's order; its "any" block is one line. */
export function checkRule(conditions: RuleConditions, ticket: TicketSnapshot, nowMs: number): RuleCheck[] {
  const all = conditions.all.map((condition): RuleCheck => ({
    kind: "condition",
    ...checkCondition(condition, ticket, nowMs),
  }));
  if (conditions.any.length === 0) return all;
  const checks = conditions.any.map((condition) => checkCondition(condition, ticket, nowMs));
  return [...all, { kind: "anyOf", outcome: outcomeOfAny(checks), checks }];
}
