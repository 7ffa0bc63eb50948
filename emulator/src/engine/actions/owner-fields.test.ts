import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/emulator/engine-emulator.ts";
import { addTrigger, aRuleDraft, when } from "../../../../tests/support/emulator/engine-rules.ts";
import type { Assumptions } from "../../assumptions.ts";
import { definitionChecks } from "../checks.ts";

const FIELD = "requester.custom_fields.pesquisado_em";
const created = when("update_type", "is", "Create");

/** The sentence that refuses an action of a trigger, or of an automation; undefined where it is taken. */
function refusalOf(
  action: { field: string; value: string | string[] },
  { kind = "trigger", ...assumptions }: Partial<Assumptions> & { kind?: "automation" | "trigger" } = {},
): string | undefined {
  const { emulator } = createEngineEmulator(assumptions);
  const draft = aRuleDraft({ kind, all: [created], actions: [action] });
  return definitionChecks.actionsAreKnown(draft, emulator.account, emulator.assumptions)?.description;
}

describe("an action on a date field of the requester", () => {
  test.each([
    ["2026-11-20", "2026-11-20"],
    ["today", "2026-11-16"],
    ["today+30", "2026-12-16"],
    [["days_from_now", "30"], "2026-12-16"],
    [["specific_date", "2026-11-30"], "2026-11-30"],
    ["__NULL__", null],
  ])("sets %j as %s", (value, date) => {
    const { emulator } = createEngineEmulator();
    const customer = emulator.account.users.get(ids.customer);
    Object.assign(customer ?? {}, { user_fields: { pesquisado_em: "2020-01-01" } });
    addTrigger(emulator, "Data", { all: [created], actions: [{ field: FIELD, value }] });
    makeTicket(emulator);
    expect(customer?.["user_fields"]).toEqual({ pesquisado_em: date });
  });

  test.each([
    ["relative", "2026-11-20", true],
    ["relative", "today", true],
    ["relative", "tomorrow-ish", false],
    ["absolute", "2026-11-20", true],
    ["absolute", "today", false],
    ["none", "2026-11-20", false],
  ] as const)("where %s values are assumed, %s being taken is %s", (dateActionValues, value, isTaken) => {
    expect(refusalOf({ field: FIELD, value }, { dateActionValues }) === undefined).toBe(isTaken);
  });
});

describe("an action on a field of the requester", () => {
  test("is refused in automations where they are assumed to have none", () => {
    const action = { field: FIELD, value: "2026-11-20" };
    expect(refusalOf(action, { kind: "automation" })).toBeUndefined();
    expect(refusalOf(action, { kind: "automation", automationsTakeOwnerFields: false })).toContain(
      "not an action of automations",
    );
    expect(refusalOf(action, { automationsTakeOwnerFields: false })).toBeUndefined();
  });

  test("that the account does not have is refused, unless that is not assumed", () => {
    const action = { field: "requester.custom_fields.nada", value: "1" };
    expect(refusalOf(action)).toContain("field does not exist");
    expect(refusalOf(action, { ruleFieldsMustExist: false })).toBeUndefined();
  });

  test("changes nothing where its field is gone when it runs", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Data", { all: [created], actions: [{ field: FIELD, value: "today" }] });
    emulator.account.userFields.delete(ids.dateField);
    makeTicket(emulator);
    expect(emulator.account.users.get(ids.customer)?.["user_fields"]).toBeUndefined();
  });
});
