import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("documented actions that are not emulated", () => {
  test("leave the ticket alone and say so in the audit", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Idioma", {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "locale_id", value: "2" }],
    });
    const ticket = makeTicket(emulator);
    expect(emulator.account.audits.get(ticket.id)?.[0]?.events.at(-1)).toMatchObject({
      type: "EmulatorSkippedAction",
      field_name: "locale_id",
    });
  });
});
