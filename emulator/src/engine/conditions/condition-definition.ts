import type { Account } from "../../account/account.ts";
import type { Ticket } from "../../account/records.ts";
import type { Condition } from "../../account/rule-records.ts";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";
import type { RuleContext, RuleKind } from "../rule-draft.ts";

/** What a condition is asked about: a ticket now and, for triggers, the update that made it so. */
export interface ConditionContext {
  readonly account: Account;
  readonly ticket: Ticket;
  /** Milliseconds since 1970 on the emulator's clock. */
  readonly nowMs: number;
  /** The create or update that triggers run on; null in an automation's run. */
  readonly update: TicketUpdate | null;
}

/** One condition: what may be written, and when it is true. */
export interface ConditionDefinition {
  /** The matching fields, where its name is a pattern, as `custom_fields_<id>`. */
  readonly pattern?: RegExp;
  /** The name that Zendesk's screens show. */
  readonly title: string;
  readonly ruleKinds: readonly RuleKind[];
  /** Empty where Zendesk's reference says to omit the operator; `is` and `is_not` are then accepted too. */
  readonly operators: readonly string[];
  /** Operators that only triggers have, as `changed`. */
  readonly triggerOperators?: readonly string[];
  /** True for "hours since" conditions: automations only, in `all` only, and each automation needs one. */
  readonly isTimeBased?: boolean;
  /** The closed list of values, where there is one. */
  readonly values?: readonly string[];
  /** False for a value that makes no sense, as "two" hours. */
  acceptsValue?(value: string, account: Account): boolean;
  /** The sentence that refuses a condition for what the account or this kind of rule has, or null. */
  refuse?(condition: Condition, context: RuleContext): string | null;
  isTrue(condition: Condition, context: ConditionContext): boolean;
}

/** Operators without a value. */
export const VALUELESS_OPERATORS: ReadonlySet<string> = new Set([
  "changed",
  "not_changed",
  "present",
  "not_present",
]);
