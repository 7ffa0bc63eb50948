import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { aRuleDraft, when } from "../../../../tests/support/engine-rules.ts";
import { conditionsAreKnown } from "./conditions-are-known.ts";

const { account } = createEngineEmulator().emulator;

describe("a rule's conditions", () => {
  test.each([
    ["automation", when("status", "is", "solved")],
    ["automation", when("ticket_is_public", "is", "public")],
    ["automation", when("updated_at", "greater_than_business_hours", "2")],
    ["trigger", when("status", "value", "solved")],
    ["trigger", when("status", "changed")],
    ["trigger", when("comment_is_public", "is", "true")],
    ["trigger", when("custom_fields_61", "present")],
    ["trigger", when("locale_id", "is", "1")],
    ["trigger", when("status", "value", "SOLVED")],
    ["trigger", when("update_type", "is", "create")],
    ["trigger", when("via_id", "includes", "4 5")],
  ] as const)("a %s takes %j", (kind, condition) => {
    expect(conditionsAreKnown(aRuleDraft({ kind, all: [condition] }), account)).toBeNull();
  });

  test.each([
    ["automation", when("nonsense", "is", "1")],
    ["automation", when("status", "sounds_like", "solved")],
    ["automation", when("status", "is", "resolvido")],
    ["automation", when("status", "value", "solved")],
    ["automation", when("comment_is_public", "is", "true")],
    ["automation", when("updated_at", "greater_than", "two")],
    ["automation", when("updated_at", "greater_than", "1.5")],
    ["trigger", when("updated_at", "greater_than", "2")],
    ["trigger", when("ticket_is_public", "is", "secret")],
    ["trigger", when("group_id", "is", "Suporte")],
    ["trigger", when("assignee_id", "is", "all_agents")],
    ["trigger", when("via_id", "is", "carrier_pigeon")],
  ] as const)("a %s refuses %j", (kind, condition) => {
    expect(conditionsAreKnown(aRuleDraft({ kind, all: [condition] }), account)).toMatchObject({
      field: "base",
    });
  });

  test("those of any are checked as well", () => {
    expect(conditionsAreKnown(aRuleDraft({ any: [when("nonsense", "is", "1")] }), account)).not.toBeNull();
  });
});
