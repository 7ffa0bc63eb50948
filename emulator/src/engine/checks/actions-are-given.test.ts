import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { aRuleDraft } from "../../../../tests/support/engine-rules.ts";
import { actionsAreGiven } from "./actions-are-given.ts";

const { account } = createEngineEmulator().emulator;

describe("a rule's actions", () => {
  test("are at least one", () => {
    expect(actionsAreGiven(aRuleDraft({ actions: [] }), account)).toMatchObject({ field: "base" });
    expect(actionsAreGiven(aRuleDraft({}), account)).toBeNull();
  });
});
