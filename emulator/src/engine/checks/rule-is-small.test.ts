import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { aRuleDraft, when } from "../../../../tests/support/engine-rules.ts";
import { ruleIsSmall } from "./rule-is-small.ts";

const { account } = createEngineEmulator().emulator;

const aBody = (length: number) => [{ field: "notification_webhook", value: ["ID", "x".repeat(length)] }];

describe("a rule", () => {
  test("is smaller than 65 KB, in bytes", () => {
    expect(
      ruleIsSmall(aRuleDraft({ actions: aBody(64_000), all: [when("status", "is", "open")] }), account),
    ).toBeNull();
    expect(ruleIsSmall(aRuleDraft({ actions: aBody(65_000) }), account)).not.toBeNull();
    expect(ruleIsSmall(aRuleDraft({ title: "é".repeat(33_000) }), account)).not.toBeNull();
  });
});
