import { describe, expect, test } from "vitest";

import type { ConditionCase, Verdict } from "../../../tests/support/condition-cases/condition-case.ts";
import { contentCases } from "../../../tests/support/condition-cases/content-cases.ts";
import { propertyCases } from "../../../tests/support/condition-cases/property-cases.ts";
import { updateCases } from "../../../tests/support/condition-cases/update-cases.ts";
import { change, createEngineEmulator, makeTicket } from "../../../tests/support/emulator/engine-emulator.ts";
import { addTrigger, fires, isTrueOf, when } from "../../../tests/support/emulator/engine-rules.ts";
import type { DocumentedCondition } from "./conditions/documented-condition.ts";
import type { HoursSinceCondition } from "./conditions/hours-since.ts";
import { conditions, findCondition } from "./conditions.ts";

/** Each condition has its cases, or this does not compile. Those that count hours have a test of their own. */
const cases: Record<Exclude<DocumentedCondition, HoursSinceCondition>, ConditionCase[]> = {
  ...propertyCases,
  ...contentCases,
  ...updateCases,
};

const rows = Object.entries(cases).flatMap(([name, list]) =>
  list.flatMap((row) =>
    row.verdicts.map((verdict) => ({
      row,
      verdict,
      field: row.field ?? name,
      title: `${row.field ?? name} ${verdict[0]} ${verdict[1] ?? ""} is ${verdict[2]} when ${row.when}`,
    })),
  ),
);

function ask(field: string, row: ConditionCase, [operator, value]: Verdict): boolean {
  const { emulator } = createEngineEmulator();
  Object.assign(emulator.account.settings, row.settings);
  const condition = when(field, operator, value);
  if (row.on === "creation")
    return fires(emulator, condition, () => makeTicket(emulator, row.ticket, row.by));
  const ticket = makeTicket(emulator, row.ticket, row.by);
  row.prepare?.(emulator, ticket);
  const { on } = row;
  if (on === undefined) return isTrueOf(emulator, ticket, condition);
  return fires(emulator, condition, () => change(emulator, ticket, on.update, on.by));
}

describe("conditions", () => {
  test.each(rows)("$title", ({ field, row, verdict }) => {
    expect(ask(field, row, verdict)).toBe(verdict[2]);
  });

  test("via_id is 27, closed ticket, for a follow-up", () => {
    const { emulator } = createEngineEmulator();
    const closed = makeTicket(emulator, { status: "closed" });
    const followUp = makeTicket(emulator, { via_followup_source_id: closed.id });
    expect(isTrueOf(emulator, followUp, when("via_id", "is", "27"))).toBe(true);
  });

  test("each is found by its name, and a pattern by every name that it matches", () => {
    for (const [name, definition] of Object.entries(conditions)) {
      const fields = "pattern" in definition ? rows.flatMap(({ row }) => row.field ?? []) : [name];
      expect(fields.map(findCondition)).toContain(definition);
    }
  });

  test("one that Zendesk does not have is an error of the emulator, never merely false", () => {
    const { emulator } = createEngineEmulator();
    expect(findCondition("nonsense")).toBeUndefined();
    addTrigger(emulator, "Estranha", { all: [when("nonsense", "is", "1")], actions: [] });
    expect(() => makeTicket(emulator)).toThrow('no condition "nonsense" is defined');
  });
});
