import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("type", () => {
  test("is and is_not compare the value", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { type: "problem" });
    expect(isTrueOf(emulator, ticket, when("type", "is", "problem"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("type", "is_not", "problem"))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("type", "is", "task"))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("type", "is_not", "task"))).toBe(true);
  });

  test.each([
    ["changed", null, true],
    ["not_changed", null, false],
    ["value", "task", true],
    ["not_value", "task", false],
    ["value_previous", "problem", true],
    ["not_value_previous", "problem", false],
    ["value_previous", "task", false],
  ])("after a change, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { type: "problem" });
    const act = () => change(emulator, ticket, { type: "task" });
    expect(fires(emulator, when("type", operator, value), act)).toBe(expected);
  });

  test("an empty value means no type", () => {
    const { emulator } = createEngineEmulator();
    expect(isTrueOf(emulator, makeTicket(emulator), when("type", "is", ""))).toBe(true);
  });
});
