import type { Account } from "../account/account.ts";
import type { Assumptions } from "../assumptions.ts";
import type { Action, Condition } from "../account/rule-records.ts";

export type RuleKind = "trigger" | "automation";

/** What decides whether a rule may have a condition or an action. */
export interface RuleContext {
  readonly kind: RuleKind;
  readonly account: Account;
  readonly assumptions: Assumptions;
}

/** Most conditions and actions are for both kinds of rule. */
export const BOTH_KINDS: readonly RuleKind[] = ["trigger", "automation"];

/** An automation or trigger as it would be after a create or update, before it is checked. */
export interface RuleDraft {
  kind: RuleKind;
  /** Null for a new one. */
  id: number | null;
  title: string;
  active: boolean;
  conditions: { all: Condition[]; any: Condition[] };
  actions: Action[];
}
