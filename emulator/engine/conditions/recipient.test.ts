import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../tests/support/engine-rules.ts";

describe("recipient", () => {
  test("is the address that the ticket was received at", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { recipient: "suporte@exemplo.example" });
    expect(isTrueOf(emulator, ticket, when("recipient", "is", "Suporte@exemplo.example"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("recipient", "is", "outro@exemplo.example"))).toBe(false);
  });
});
