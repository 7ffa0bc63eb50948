import type { Preparation } from "./exchange.ts";

/** Conditions and actions that together make an automation that Zendesk takes. */
export const solved = { field: "status", operator: "is", value: "solved" };
export const late = { field: "SOLVED", operator: "greater_than", value: "2" };
export const untagged = { field: "current_tags", operator: "not_includes", value: "feita" };
export const addTag = { field: "current_tags", value: "feita" };
export const automation = {
  title: "Pesquisa",
  active: true,
  conditions: { all: [solved, late, untagged], any: [] },
  actions: [addTag],
};

/** An automation made beforehand, its id kept as `{automation}`. */
export const automationMade = (changes: Record<string, unknown> = {}): Preparation => ({
  call: "POST /api/v2/automations",
  body: { automation: { ...automation, ...changes } },
  keep: { automation: "automation.id" },
});

/** The definition part of a rule. */
export const definedBy = (all: unknown[], actions: unknown[] = [addTag], inAny: unknown[] = []) => ({
  conditions: { all, any: inAny },
  actions,
});
