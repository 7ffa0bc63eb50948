import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("status", () => {
  test("is and is_not compare the status", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "pending" });
    expect(isTrueOf(emulator, ticket, when("status", "is", "pending"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("status", "is", "open"))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("status", "is_not", "open"))).toBe(true);
  });

  test.each(["new", "open", "pending", "hold"])("%s is less than solved, closed is greater", (status) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status });
    expect(isTrueOf(emulator, ticket, when("status", "less_than", "solved"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("status", "greater_than", "solved"))).toBe(false);
    change(emulator, ticket, { status: "closed" });
    expect(isTrueOf(emulator, ticket, when("status", "greater_than", "solved"))).toBe(true);
  });

  test.each([
    ["changed", null, true],
    ["not_changed", null, false],
    ["value", "solved", true],
    ["value", "open", false],
    ["not_value", "open", true],
    ["not_value", "solved", false],
    ["value_previous", "open", true],
    ["value_previous", "pending", false],
    ["not_value_previous", "pending", true],
    ["not_value_previous", "open", false],
  ])("an update from open to solved: %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "open" });
    expect(
      fires(emulator, when("status", operator, value), () => change(emulator, ticket, { status: "solved" })),
    ).toBe(expected);
  });

  test("a ticket created as solved counts as changed to solved", () => {
    const { emulator } = createEngineEmulator();
    expect(
      fires(emulator, when("status", "value", "solved"), () => makeTicket(emulator, { status: "solved" })),
    ).toBe(true);
  });

  test("the letter case of the value does not matter", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "solved" });
    expect(isTrueOf(emulator, ticket, when("status", "is", "SOLVED"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("status", "less_than", "CLOSED"))).toBe(true);
  });
});
