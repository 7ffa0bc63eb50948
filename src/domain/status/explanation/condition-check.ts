import type { RuleCondition } from "../../provisioning/resources/resource.ts";
import type { TicketState } from "../ticket-snapshot.ts";

/** Whether a condition holds; unknown where the ticket's value, or the condition itself, is not known to the app. */
export type CheckOutcome = "pass" | "fail" | "unknown";

/** The ticket's value that decided a condition. */
export type ObservedValue =
  | { kind: "state"; state: TicketState }
  /** Those of the ticket's tags that the condition names; empty when the ticket has none of them. */
  | { kind: "tags"; tags: string[] }
  | { kind: "privacy"; isPublic: boolean }
  /** Milliseconds since 1970 (UTC). */
  | { kind: "moment"; ms: number }
  | { kind: "id"; id: string }
  | { kind: "unknown" };

/** One condition of a rule, judged for one ticket. */
export interface ConditionCheck {
  condition: RuleCondition;
  outcome: CheckOutcome;
  observed: ObservedValue;
}

/** One line of a rule's check-list: a condition that must hold, or a group of which one must. */
export type RuleCheck =
  | ({ kind: "condition" } & ConditionCheck)
  | { kind: "anyOf"; outcome: CheckOutcome; checks: ConditionCheck[] };
