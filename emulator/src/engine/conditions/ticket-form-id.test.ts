import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("ticket_form_id", () => {
  test("is and is_not compare the value", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { ticket_form_id: ids.form });
    expect(isTrueOf(emulator, ticket, when("ticket_form_id", "is", String(ids.form)))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("ticket_form_id", "is_not", String(ids.form)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("ticket_form_id", "is", String(ids.otherForm)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("ticket_form_id", "is_not", String(ids.otherForm)))).toBe(true);
  });

  test.each([
    ["changed", null, true],
    ["not_changed", null, false],
    ["value", String(ids.otherForm), true],
    ["not_value", String(ids.otherForm), false],
    ["value_previous", String(ids.form), true],
    ["not_value_previous", String(ids.form), false],
    ["value_previous", String(ids.otherForm), false],
  ])("after a change, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { ticket_form_id: ids.form });
    const act = () => change(emulator, ticket, { ticket_form_id: ids.otherForm });
    expect(fires(emulator, when("ticket_form_id", operator, value), act)).toBe(expected);
  });
});
