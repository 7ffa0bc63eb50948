import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("ticket_is_public", () => {
  test("a ticket is public once it has any public comment", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { comment: { body: "Nota", public: false } });
    expect(isTrueOf(emulator, ticket, when("ticket_is_public", "is", "private"))).toBe(true);
    change(emulator, ticket, { comment: { body: "Resposta", public: true } });
    expect(isTrueOf(emulator, ticket, when("ticket_is_public", "is", "public"))).toBe(true);
    change(emulator, ticket, { comment: { body: "Nota", public: false } });
    expect(isTrueOf(emulator, ticket, when("ticket_is_public", "is", "public"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("ticket_is_public", "is_not", "public"))).toBe(false);
  });
});
