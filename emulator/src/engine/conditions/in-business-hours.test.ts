import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

const HOUR_MS = 3_600_000;

describe("in_business_hours", () => {
  test.each([
    [0, "true", true],
    [0, "false", false],
    [9, "true", false],
    [9, "false", true],
    [5 * 24, "true", false],
  ])("%i hours after Monday 9:00, %s is %s", (hours, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    emulator.clock.advance(hours * HOUR_MS);
    const act = () => change(emulator, ticket, { priority: "high" });
    expect(fires(emulator, when("in_business_hours", "is", value), act)).toBe(expected);
  });
});
