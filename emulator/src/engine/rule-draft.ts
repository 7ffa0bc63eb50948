import type { Action, Condition } from "../account/rule-records.ts";

export type RuleKind = "trigger" | "automation";

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
