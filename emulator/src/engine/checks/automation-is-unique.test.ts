import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { addAutomation, aRuleDraft, when } from "../../../../tests/support/engine-rules.ts";
import { automationIsUnique } from "./automation-is-unique.ts";

const all = [when("status", "is", "solved"), when("updated_at", "greater_than", "2")];
const actions = [{ field: "status", value: "closed" }];

describe("an active automation", () => {
  test("is refused when an active one has the same conditions and actions, in whatever order", () => {
    const { emulator } = createEngineEmulator();
    addAutomation(emulator, "Fecha", { all, actions });
    const twin = aRuleDraft({ title: "Outro nome", all: all.toReversed(), actions });
    expect(automationIsUnique(twin, emulator.account)).not.toBeNull();
    expect(automationIsUnique({ ...twin, active: false }, emulator.account)).toBeNull();
    expect(
      automationIsUnique({ ...twin, actions: [{ field: "status", value: "open" }] }, emulator.account),
    ).toBeNull();
  });

  test("is not its own duplicate, nor that of an inactive one", () => {
    const { emulator } = createEngineEmulator();
    const existing = addAutomation(emulator, "Fecha", { all, actions });
    expect(
      automationIsUnique({ ...aRuleDraft({ all, actions }), id: existing.id }, emulator.account),
    ).toBeNull();
    existing.active = false;
    expect(automationIsUnique(aRuleDraft({ all, actions }), emulator.account)).toBeNull();
  });
});
