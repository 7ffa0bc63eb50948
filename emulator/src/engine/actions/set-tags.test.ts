import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("set_tags", () => {
  test("replaces all tags", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Tags", {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "set_tags", value: "dois tres" }],
    });
    expect(makeTicket(emulator, { tags: ["um"] }).tags).toEqual(["dois", "tres"]);
  });
});
