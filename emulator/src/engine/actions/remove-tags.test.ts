import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("remove_tags", () => {
  test("removes the tags that are there", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Tags", {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "remove_tags", value: "um quatro" }],
    });
    expect(makeTicket(emulator, { tags: ["um", "dois"] }).tags).toEqual(["dois"]);
  });
});
