import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("priority", () => {
  test("sets the priority; an empty value takes it away", () => {
    const { emulator } = createEngineEmulator();
    const rule = {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "priority", value: "high" }],
    };
    addTrigger(emulator, "Define", rule);
    expect(makeTicket(emulator).priority).toBe("high");
    addTrigger(emulator, "Limpa", { ...rule, actions: [{ field: "priority", value: "" }] });
    expect(makeTicket(emulator).priority).toBeNull();
  });
});
