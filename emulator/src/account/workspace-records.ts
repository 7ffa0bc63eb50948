import type { Action, Condition } from "./rule-records.ts";

/** Who may use a macro or a view: every agent (null), one user, or the members of groups. */
export interface Restriction {
  type: "User" | "Group";
  id: number;
  /** Of groups: all of them; `id` is the first. */
  ids?: number[];
}

/** What macros and views share. */
interface AgentRule {
  id: number;
  title: string;
  raw_title: string;
  description: string | null;
  active: boolean;
  default: boolean;
  position: number;
  restriction: Restriction | null;
  created_at: string;
  updated_at: string;
}

export interface Macro extends AgentRule {
  actions: Action[];
}

/** Which columns a view shows, and how its tickets are grouped and sorted; a column is a word of Zendesk's or a custom field's id. */
export interface ViewOutput {
  columns: string[];
  group_by: string | null;
  group_order: "asc" | "desc";
  sort_by: string | null;
  sort_order: "asc" | "desc";
}

export interface View extends AgentRule {
  conditions: { all: Condition[]; any: Condition[] };
  output: ViewOutput;
}
