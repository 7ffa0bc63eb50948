import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { aRuleDraft, when } from "../../../../tests/support/engine-rules.ts";
import { timeConditionsAreInAll } from "./time-conditions-are-in-all.ts";

const { account } = createEngineEmulator().emulator;

describe("time-based conditions", () => {
  test("stand in all only", () => {
    expect(
      timeConditionsAreInAll(aRuleDraft({ any: [when("SOLVED", "greater_than", "2")] }), account),
    ).not.toBeNull();
    expect(
      timeConditionsAreInAll(aRuleDraft({ all: [when("SOLVED", "greater_than", "2")] }), account),
    ).toBeNull();
  });
});
