import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("organization_id", () => {
  test("is and is_not compare the value", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { organization_id: ids.organization });
    expect(isTrueOf(emulator, ticket, when("organization_id", "is", String(ids.organization)))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("organization_id", "is_not", String(ids.organization)))).toBe(
      false,
    );
    expect(isTrueOf(emulator, ticket, when("organization_id", "is", "52"))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("organization_id", "is_not", "52"))).toBe(true);
  });

  test.each([
    ["changed", null, true],
    ["not_changed", null, false],
    ["value", "", true],
    ["not_value", "", false],
    ["value_previous", String(ids.organization), true],
    ["not_value_previous", String(ids.organization), false],
    ["value_previous", "", false],
  ])("after a change, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { organization_id: ids.organization });
    const act = () => change(emulator, ticket, { organization_id: null });
    expect(fires(emulator, when("organization_id", operator, value), act)).toBe(expected);
  });
});
