import { describe, expect, test } from "vitest";

import {
  addTrigger,
  createEngineEmulator,
  makeTicket,
  when,
} from "../../../tests/support/engine-emulator.ts";

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
