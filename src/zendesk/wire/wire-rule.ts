import {
  array,
  boolean,
  exactOptional,
  looseObject,
  number,
  object,
  string,
  unknown,
  type InferOutput,
} from "valibot";
import type { ObservedRule } from "../../domain/provisioning/resources/observed-account.ts";
import type { RuleAction, RuleCondition } from "../../domain/provisioning/resources/resource.ts";
import { optionalText, wireId } from "./wire-values.ts";

// Loose: what an admin's condition or action holds beyond these keys goes back to Zendesk with it.
const conditionSchema = looseObject({
  field: string(),
  operator: exactOptional(string()),
  value: exactOptional(unknown()),
});
const actionSchema = looseObject({ field: string(), value: exactOptional(unknown()) });

/** An automation or trigger as REST shows it (Zendesk, "Automations", "Triggers"; recorded), as far as plans depend on it. */
export const ruleSchema = object({
  id: wireId,
  title: string(),
  // Automations have none; a trigger's may be null (recorded).
  description: optionalText,
  active: boolean(),
  position: number(),
  conditions: object({ all: array(conditionSchema), any: array(conditionSchema) }),
  actions: array(actionSchema),
  created_at: optionalText,
  updated_at: optionalText,
});

/** The rule with every value as text to compare with, and beside it as it came. */
export function readRule(kind: ObservedRule["kind"], wire: InferOutput<typeof ruleSchema>): ObservedRule {
  return {
    kind,
    id: wire.id,
    title: wire.title,
    description: wire.description,
    isActive: wire.active,
    position: wire.position,
    conditions: { all: wire.conditions.all.map(readCondition), any: wire.conditions.any.map(readCondition) },
    actions: wire.actions.map(readAction),
    createdAt: wire.created_at,
    updatedAt: wire.updated_at,
  };
}

function readCondition(raw: InferOutput<typeof conditionSchema>): RuleCondition {
  const { field, operator = "", value } = raw;
  const text = Array.isArray(value) ? value.map(textOf).join(" ") : textOf(value);
  return { field, operator, value: text, raw };
}

function readAction(raw: InferOutput<typeof actionSchema>): RuleAction {
  const { field, value } = raw;
  return { field, value: Array.isArray(value) ? value.map(textOf) : textOf(value), raw };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
