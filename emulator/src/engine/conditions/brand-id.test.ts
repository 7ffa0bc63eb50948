import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("brand_id", () => {
  test("is and is_not compare the value", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { brand_id: ids.brand });
    expect(isTrueOf(emulator, ticket, when("brand_id", "is", String(ids.brand)))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("brand_id", "is_not", String(ids.brand)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("brand_id", "is", String(ids.otherBrand)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("brand_id", "is_not", String(ids.otherBrand)))).toBe(true);
  });

  test.each([
    ["changed", null, true],
    ["not_changed", null, false],
    ["value", String(ids.otherBrand), true],
    ["not_value", String(ids.otherBrand), false],
    ["value_previous", String(ids.brand), true],
    ["not_value_previous", String(ids.brand), false],
    ["value_previous", String(ids.otherBrand), false],
  ])("after a change, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { brand_id: ids.brand });
    const act = () => change(emulator, ticket, { brand_id: ids.otherBrand });
    expect(fires(emulator, when("brand_id", operator, value), act)).toBe(expected);
  });
});
