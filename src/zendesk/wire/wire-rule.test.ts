import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { readRule, ruleSchema } from "./wire-rule.ts";

const wire = {
  id: 7,
  title: "Regra",
  active: true,
  position: 1,
  conditions: { all: [], any: [] },
  actions: [],
  created_at: "2026-11-23T10:00:00Z",
  updated_at: "2026-11-23T10:00:00Z",
};

function read(changes: object) {
  const result = safeParse(ruleSchema, { ...wire, ...changes });
  if (!result.success) throw new Error("The rule does not fit.");
  return readRule("automation", result.output);
}

describe("a rule that was read", () => {
  it.each([
    [["1", "2"], "1 2"],
    [null, ""],
    [2, "2"],
    [true, "true"],
  ])("has a condition's %j as text beside what came", (value, text) => {
    const raw = { field: "x", operator: "is", value, extra: "kept" };
    expect(read({ conditions: { all: [raw], any: [] } }).conditions.all).toEqual([
      { field: "x", operator: "is", value: text, raw },
    ]);
  });

  it("has an action's value as text or texts beside what came", () => {
    const raw = { field: "notification_user", value: [42, null] };
    expect(read({ actions: [raw] }).actions).toEqual([
      { field: "notification_user", value: ["42", ""], raw },
    ]);
  });

  it("has no description where Zendesk says null or nothing", () => {
    expect(read({ description: null }).description).toBe("");
    expect(read({}).description).toBe("");
  });

  it.each([
    { id: undefined },
    { id: null },
    { id: "" },
    { active: "true" },
    { conditions: null },
    { conditions: { all: [] } },
    { conditions: { all: {}, any: [] } },
    { conditions: { all: [{ operator: "is" }], any: [] } },
    { actions: { field: "x" } },
    { actions: [null] },
  ])("does not fit with %j", (changes) => {
    expect(safeParse(ruleSchema, { ...wire, ...changes }).success).toBe(false);
  });
});
