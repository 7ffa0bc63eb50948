import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("documented conditions that are not emulated", () => {
  test.each(["within_schedule", "sla_next_breach_at", "cc", "lookup:ticket.ticket_field_1"])(
    "%s is never true",
    (field) => {
      const { emulator } = createEngineEmulator();
      const ticket = makeTicket(emulator);
      expect(isTrueOf(emulator, ticket, when(field, "is", "1"))).toBe(false);
      expect(isTrueOf(emulator, ticket, when(field, "is_not", "1"))).toBe(false);
    },
  );
});
