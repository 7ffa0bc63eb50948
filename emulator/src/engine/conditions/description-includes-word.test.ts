import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("description_includes_word", () => {
  test("looks in the subject, and not in the first comment", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, {
      subject: "Atraso grave",
      comment: { body: "O pacote não chegou" },
    });
    expect(isTrueOf(emulator, ticket, when("description_includes_word", "includes", "atraso"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("description_includes_word", "includes", "pacote"))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("description_includes_word", "not_includes", "troca"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("description_includes_word", "is", "so grave"))).toBe(true);
  });
});
