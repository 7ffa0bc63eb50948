import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("brand_id", () => {
  test("moves the ticket to another brand", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Marca", {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "brand_id", value: String(ids.otherBrand) }],
    });
    expect(makeTicket(emulator).brand_id).toBe(ids.otherBrand);
  });
});
