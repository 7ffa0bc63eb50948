import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("type", () => {
  test("sets the type; an empty value takes it away", () => {
    const { emulator } = createEngineEmulator();
    const rule = {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "type", value: "problem" }],
    };
    addTrigger(emulator, "Define", rule);
    expect(makeTicket(emulator).type).toBe("problem");
    addTrigger(emulator, "Limpa", { ...rule, actions: [{ field: "type", value: "" }] });
    expect(makeTicket(emulator).type).toBeNull();
  });
});
