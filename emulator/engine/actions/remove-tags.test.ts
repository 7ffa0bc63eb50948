import { describe, expect, test } from "vitest";

import {
  addTrigger,
  createEngineEmulator,
  makeTicket,
  when,
} from "../../../tests/support/engine-emulator.ts";

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
