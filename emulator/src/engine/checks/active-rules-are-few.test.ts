import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { addAutomation, addTrigger, aRuleDraft } from "../../../../tests/support/engine-rules.ts";
import { activeRulesAreFew } from "./active-rules-are-few.ts";

describe("active rules", () => {
  test("are at most 500 automations; inactive ones do not count", () => {
    const { emulator } = createEngineEmulator();
    for (let count = 0; count < 500; count += 1)
      addAutomation(emulator, `A${count}`, { all: [], actions: [] });
    expect(activeRulesAreFew(aRuleDraft({}), emulator.account)).not.toBeNull();
    expect(activeRulesAreFew({ ...aRuleDraft({}), active: false }, emulator.account)).toBeNull();
    const [first] = emulator.account.automations.values();
    expect(activeRulesAreFew({ ...aRuleDraft({}), id: first?.id ?? null }, emulator.account)).toBeNull();
  });

  test("are at most 7000 triggers", () => {
    const { emulator } = createEngineEmulator();
    for (let count = 0; count < 7000; count += 1) addTrigger(emulator, `T${count}`, { actions: [] });
    expect(activeRulesAreFew(aRuleDraft({ kind: "trigger" }), emulator.account)).not.toBeNull();
    expect(activeRulesAreFew(aRuleDraft({}), emulator.account)).toBeNull();
  });
});
