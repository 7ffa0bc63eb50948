import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("current_tags", () => {
  test("adds the space-separated tags, in lower case", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Tags", {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "current_tags", value: "Dois tres" }],
    });
    expect(makeTicket(emulator, { tags: ["um"] }).tags).toEqual(["um", "dois", "tres"]);
  });
});
