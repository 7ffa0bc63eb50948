import type { Action, Condition } from "../account/rule-records.ts";
import type { RuleKind } from "./conditions/condition-definition.ts";

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
