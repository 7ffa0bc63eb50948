import { describe, expect, test } from "vitest";

import {
  addTrigger,
  createEngineEmulator,
  makeTicket,
  when,
} from "../../../tests/support/engine-emulator.ts";

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
