import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { aRuleDraft, when } from "../../../../tests/support/engine-rules.ts";
import { conditionsAreGiven } from "./conditions-are-given.ts";

const { account } = createEngineEmulator().emulator;

describe("a rule's conditions", () => {
  test("are at least one, in all or in any", () => {
    expect(conditionsAreGiven(aRuleDraft({ all: [] }), account)).toMatchObject({ field: "base" });
    expect(
      conditionsAreGiven(aRuleDraft({ all: [], any: [when("status", "is", "open")] }), account),
    ).toBeNull();
  });
});
