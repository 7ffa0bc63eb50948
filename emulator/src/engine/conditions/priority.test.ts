import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("priority", () => {
  test("compares by its order, with no priority below low", () => {
    const { emulator } = createEngineEmulator();
    const high = makeTicket(emulator, { priority: "high" });
    const none = makeTicket(emulator);
    expect(isTrueOf(emulator, high, when("priority", "is", "high"))).toBe(true);
    expect(isTrueOf(emulator, high, when("priority", "greater_than", "normal"))).toBe(true);
    expect(isTrueOf(emulator, high, when("priority", "less_than", "urgent"))).toBe(true);
    expect(isTrueOf(emulator, none, when("priority", "less_than", "low"))).toBe(true);
    expect(isTrueOf(emulator, none, when("priority", "is", ""))).toBe(true);
    expect(isTrueOf(emulator, none, when("priority", "is_not", "low"))).toBe(true);
  });

  test("sees that the update changed it", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { priority: "low" });
    const raise = () => change(emulator, ticket, { priority: "urgent" });
    expect(fires(emulator, when("priority", "value", "urgent"), raise)).toBe(true);
  });
});
