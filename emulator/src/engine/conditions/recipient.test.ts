import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("recipient", () => {
  test("is the address that the ticket was received at", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { recipient: "suporte@exemplo.example" });
    expect(isTrueOf(emulator, ticket, when("recipient", "is", "Suporte@exemplo.example"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("recipient", "is", "outro@exemplo.example"))).toBe(false);
  });

  test("is known to automations by its name alone, to triggers only in full", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { recipient: "suporte@exemplo.example" });
    expect(isTrueOf(emulator, ticket, when("recipient", "is", "suporte"))).toBe(true);
    const act = () => change(emulator, ticket, { priority: "high" });
    expect(fires(emulator, when("recipient", "is", "suporte"), act)).toBe(false);
  });
});
