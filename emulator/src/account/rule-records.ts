/** The account's business rules, in the shapes of `records.ts`. */

export interface Condition {
  field: string;
  operator: string;
  value: string | string[] | null;
}

export interface Action {
  field: string;
  value: string | (string | number)[] | null;
}

/** What automations and triggers share. */
export interface Rule {
  id: number;
  url: string;
  title: string;
  raw_title: string;
  active: boolean;
  default: boolean;
  position: number;
  conditions: { all: Condition[]; any: Condition[] };
  actions: Action[];
  created_at: string;
  updated_at: string;
}

export type Automation = Rule;

export interface Trigger extends Rule {
  description: string | null;
  category_id: string;
}

/** A trigger in its state after one of its changes. */
export interface TriggerRevision {
  id: number;
  author_id: number;
  created_at: string;
  snapshot: Pick<Trigger, "title" | "description" | "active" | "conditions" | "actions">;
}

export interface TriggerCategory {
  id: string;
  name: string;
  position: number;
  created_at: string;
  updated_at: string;
}
