import type { ObservedRule } from "../domain/resources/observed-account.ts";
import type { RuleAction, RuleCondition } from "../domain/resources/resource.ts";

/** An automation or trigger as REST shows it (Zendesk, "Automations", "Triggers"), as far as plans depend on it. */
export interface WireRule {
  id?: number;
  title?: string;
  description?: string | null;
  active?: boolean;
  position?: number;
  conditions?: { all?: WireCondition[]; any?: WireCondition[] };
  actions?: WireAction[];
  created_at?: string;
  updated_at?: string;
}

interface WireCondition {
  field?: string;
  operator?: string;
  value?: unknown;
}

interface WireAction {
  field?: string;
  value?: unknown;
}

/** The rule with every value as the text that would be sent. */
export function readRule(kind: ObservedRule["kind"], wire: WireRule): ObservedRule {
  return {
    kind,
    id: String(wire.id ?? ""),
    title: wire.title ?? "",
    description: wire.description ?? "",
    isActive: wire.active === true,
    position: wire.position ?? 0,
    conditions: {
      all: (wire.conditions?.all ?? []).map(readCondition),
      any: (wire.conditions?.any ?? []).map(readCondition),
    },
    actions: (wire.actions ?? []).map(readAction),
    createdAt: wire.created_at ?? "",
    updatedAt: wire.updated_at ?? "",
  };
}

function readCondition({ field = "", operator = "", value }: WireCondition): RuleCondition {
  return { field, operator, value: Array.isArray(value) ? value.map(textOf).join(" ") : textOf(value) };
}

function readAction({ field = "", value }: WireAction): RuleAction {
  return { field, value: Array.isArray(value) ? value.map(textOf) : textOf(value) };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
