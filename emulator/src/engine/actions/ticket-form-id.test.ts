import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("ticket_form_id", () => {
  test("changes the form, also back to the default one", () => {
    const { emulator } = createEngineEmulator();
    const all = [when("update_type", "is", "Create")];
    addTrigger(emulator, "Outro", {
      all,
      actions: [{ field: "ticket_form_id", value: String(ids.otherForm) }],
    });
    expect(makeTicket(emulator).ticket_form_id).toBe(ids.otherForm);
    addTrigger(emulator, "Padrão", {
      all,
      actions: [{ field: "ticket_form_id", value: "default_ticket_form" }],
    });
    expect(makeTicket(emulator).ticket_form_id).toBe(ids.form);
  });
});
