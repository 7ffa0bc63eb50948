import { describe, expect, it } from "vitest";
import { reconcileConditions } from "./reconcile-conditions.ts";
import type { RuleCondition } from "./resource.ts";

/** `"field operator value"`, as short as a table wants it. */
function conditions(...lines: string[]): RuleCondition[] {
  return lines.map((line) => {
    const [field = "", operator = "", ...value] = line.split(" ");
    return { field, operator, value: value.join(" ") };
  });
}

const required = conditions(
  "status is solved",
  "current_tags not_includes enviada",
  "updated_at greater_than 2",
);

describe("a rule's conditions against the required ones", () => {
  it.each<[string, string[], { after: string[]; paths: string[]; extra: string[] }]>([
    [
      "the same in another order",
      ["updated_at greater_than 2", "current_tags not_includes enviada", "status is solved"],
      { after: [], paths: [], extra: [] },
    ],
    [
      "one missing",
      ["status is solved", "current_tags not_includes enviada"],
      { after: ["greater_than 2"], paths: ["updated_at"], extra: [] },
    ],
    [
      "one with another value",
      ["status is pending", "current_tags not_includes enviada", "updated_at greater_than 2"],
      { after: ["is solved"], paths: ["status"], extra: [] },
    ],
    [
      "hours on the other calendar",
      ["status is solved", "current_tags not_includes enviada", "updated_at greater_than_business_hours 2"],
      { after: ["greater_than 2"], paths: ["updated_at"], extra: [] },
    ],
    [
      "the tag among others that are left out",
      ["status is solved", "current_tags not_includes vip enviada", "updated_at greater_than 2"],
      { after: [], paths: [], extra: [] },
    ],
    [
      "more than is required",
      [
        "status is solved",
        "current_tags not_includes enviada",
        "updated_at greater_than 2",
        "updated_at less_than 48",
        "current_tags not_includes vip",
      ],
      { after: [], paths: [], extra: ["updated_at less_than 48", "current_tags not_includes vip"] },
    ],
    [
      "the same one twice with different values",
      [
        "status is solved",
        "current_tags not_includes enviada",
        "updated_at greater_than 2",
        "updated_at greater_than 9",
      ],
      { after: [], paths: ["updated_at"], extra: [] },
    ],
  ])("%s", (_what, lines, expected) => {
    const result = reconcileConditions(
      { all: conditions(...lines), any: [] },
      { all: required, any: [] },
      null,
    );
    expect(result.changes.map(({ path }) => path)).toEqual(
      expected.paths.map((field) => `conditions.all.${field}`),
    );
    expect(result.changes.flatMap(({ after }) => after ?? [])).toEqual(expected.after);
    expect(result.extra).toEqual(conditions(...expected.extra));
    expect(reconcileConditions(result.conditions, { all: required, any: [] }, null).changes).toEqual([]);
  });

  it("a tag that must be there as well is an admin's own condition", () => {
    const wanted = { all: conditions("current_tags includes reenviar"), any: [] };
    const observed = {
      all: conditions("current_tags includes reenviar", "current_tags includes vip"),
      any: [],
    };
    expect(reconcileConditions(observed, wanted, null)).toEqual({
      conditions: observed,
      changes: [],
      extra: conditions("current_tags includes vip"),
    });
  });

  it("another tag in the required one's place is replaced", () => {
    const wanted = { all: conditions("current_tags includes reenviar"), any: [] };
    const observed = { all: conditions("current_tags includes outra"), any: [] };
    expect(reconcileConditions(observed, wanted, null).conditions).toEqual(wanted);
  });

  it("a tag that must be there is exactly that one: more of them would widen the rule", () => {
    const wanted = { all: conditions("current_tags includes reenviar"), any: [] };
    const result = reconcileConditions(
      { all: conditions("current_tags includes outra reenviar"), any: [] },
      wanted,
      null,
    );
    expect(result.conditions.all).toEqual(wanted.all);
  });

  it("what the former settings required is removed, but the former dispatch and opt-out tags are still excluded", () => {
    const former = conditions(
      "status is solved",
      "current_tags not_includes spam",
      "current_tags not_includes antiga",
      "current_tags not_includes nao",
      "brand_id is 1",
    );
    const { conditions: kept, changes } = reconcileConditions(
      { all: former, any: [] },
      { all: required, any: [] },
      { conditions: { all: former, any: [] }, keptTags: ["antiga", "nao"] },
    );
    expect(kept.all).toEqual([
      ...conditions("status is solved"),
      ...required.slice(1),
      ...conditions("current_tags not_includes antiga", "current_tags not_includes nao"),
    ]);
    expect(changes.filter(({ after }) => after === null).map(({ before }) => before)).toContain("is 1");
  });
});

describe("an any block", () => {
  const brands = conditions("brand_id is 1", "brand_id is 2");

  it("that is required is exactly that", () => {
    const observed = { all: required, any: conditions("brand_id is 1", "brand_id is 9") };
    const result = reconcileConditions(observed, { all: required, any: brands }, null);
    expect(result.conditions.any).toEqual(brands);
    expect(result.changes).toEqual([{ path: "conditions.any.brand_id", before: "is 9", after: "is 2" }]);
  });

  it("that is not required stays, unless the former settings required it", () => {
    const observed = { all: required, any: brands };
    expect(reconcileConditions(observed, { all: required, any: [] }, null)).toMatchObject({
      changes: [],
      extra: brands,
    });
    expect(
      reconcileConditions(
        observed,
        { all: required, any: [] },
        { conditions: { all: [], any: brands }, keptTags: [] },
      ),
    ).toMatchObject({ conditions: { any: [] }, extra: [] });
  });
});
