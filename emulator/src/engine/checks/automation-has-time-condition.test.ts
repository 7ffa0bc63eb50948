import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { aRuleDraft, when } from "../../../../tests/support/engine-rules.ts";
import { automationHasTimeCondition } from "./automation-has-time-condition.ts";

const { account } = createEngineEmulator().emulator;

const noTime = [when("status", "is", "solved")];

describe("an automation", () => {
  test("needs a time-based condition; a trigger does not", () => {
    expect(automationHasTimeCondition(aRuleDraft({ all: noTime }), account)).not.toBeNull();
    expect(
      automationHasTimeCondition(
        aRuleDraft({ all: [...noTime, when("updated_at", "greater_than", "2")] }),
        account,
      ),
    ).toBeNull();
    expect(automationHasTimeCondition(aRuleDraft({ kind: "trigger", all: noTime }), account)).toBeNull();
  });
});
