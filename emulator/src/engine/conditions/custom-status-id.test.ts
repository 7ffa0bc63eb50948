import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("custom_status_id", () => {
  test("includes takes several ids", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { custom_status_id: 7 });
    expect(isTrueOf(emulator, ticket, when("custom_status_id", "includes", "6 7"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("custom_status_id", "not_includes", "6 7"))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("custom_status_id", "includes", "6"))).toBe(false);
  });

  test.each([
    ["changed", null, true],
    ["value", "8 9", true],
    ["value_previous", "7", true],
    ["not_value", "8", false],
    ["not_value_previous", "9", true],
  ])("after a change from 7 to 8, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { custom_status_id: 7 });
    const act = () => change(emulator, ticket, { custom_status_id: 8 });
    expect(fires(emulator, when("custom_status_id", operator, value), act)).toBe(expected);
  });
});
