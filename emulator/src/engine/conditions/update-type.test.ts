import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("update_type", () => {
  test("tells creation from change", () => {
    const { emulator } = createEngineEmulator();
    expect(fires(emulator, when("update_type", "is", "Create"), () => makeTicket(emulator))).toBe(true);
    expect(fires(emulator, when("update_type", "is", "Change"), () => makeTicket(emulator))).toBe(false);
    const ticket = makeTicket(emulator);
    const act = () => change(emulator, ticket, { priority: "high" });
    expect(fires(emulator, when("update_type", "is", "Change"), act)).toBe(true);
  });
});
