import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { aRuleDraft, when } from "../../../../tests/support/engine-rules.ts";
import { automationIsNullified } from "./automation-is-nullified.ts";

const { account } = createEngineEmulator().emulator;

const solved = when("status", "is", "solved");
const late = when("updated_at", "greater_than", "2");
const untagged = when("current_tags", "not_includes", "feita enviada");
const tagged = when("current_tags", "includes", "fila espera");

describe("an automation", () => {
  test.each([
    ["an absent tag is added", [late, untagged], { field: "current_tags", value: "x feita" }],
    ["all wanted tags are removed", [late, tagged], { field: "remove_tags", value: "espera fila" }],
    ["tags are set without the wanted ones", [late, tagged], { field: "set_tags", value: "x" }],
    ["tags are set with an unwanted one", [late, untagged], { field: "set_tags", value: "enviada" }],
    ["the status becomes another", [late, solved], { field: "status", value: "closed" }],
    [
      "the status leaves its side",
      [late, when("status", "less_than", "solved")],
      { field: "status", value: "closed" },
    ],
    [
      "the priority rises to the bound",
      [late, when("priority", "less_than", "high")],
      { field: "priority", value: "high" },
    ],
    [
      "the group becomes the one excluded",
      [late, when("group_id", "is_not", "21")],
      { field: "group_id", value: "21" },
    ],
    [
      "a time condition is true once",
      [when("SOLVED", "is", "24"), solved],
      { field: "notification_user", value: "x" },
    ],
  ])("is taken when %s", (_case, all, action) => {
    expect(automationIsNullified(aRuleDraft({ all, actions: [action] }), account)).toBeNull();
  });

  test.each([
    ["nothing changes", [late, solved], { field: "notification_user", value: "x" }],
    ["another tag is added", [late, untagged], { field: "current_tags", value: "outra" }],
    ["one of the wanted tags stays", [late, tagged], { field: "remove_tags", value: "fila" }],
    ["the status is set to what it is", [late, solved], { field: "status", value: "solved" }],
    [
      "the status stays on its side",
      [late, when("status", "greater_than", "new")],
      { field: "status", value: "open" },
    ],
    ["another property changes", [late, solved], { field: "priority", value: "low" }],
  ])("is refused when %s", (_case, all, action) => {
    expect(automationIsNullified(aRuleDraft({ all, actions: [action] }), account)).not.toBeNull();
  });

  test("a trigger needs no nullifying action", () => {
    expect(automationIsNullified(aRuleDraft({ kind: "trigger", all: [solved] }), account)).toBeNull();
  });
});
