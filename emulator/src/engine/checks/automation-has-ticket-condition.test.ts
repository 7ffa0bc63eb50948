import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { aRuleDraft, when } from "../../../../tests/support/engine-rules.ts";
import { automationHasTicketCondition } from "./automation-has-ticket-condition.ts";

const { account } = createEngineEmulator().emulator;

const time = when("updated_at", "greater_than", "2");

describe("an automation", () => {
  test.each(["status", "custom_status_id", "type", "group_id", "assignee_id", "requester_id"])(
    "is taken with a condition on %s",
    (field) => {
      expect(
        automationHasTicketCondition(aRuleDraft({ all: [time, when(field, "is", "1")] }), account),
      ).toBeNull();
    },
  );

  test("is refused with conditions on other properties alone, or with the status in any", () => {
    const all = [time, when("current_tags", "includes", "a")];
    expect(
      automationHasTicketCondition(aRuleDraft({ all, any: [when("status", "is", "solved")] }), account),
    ).not.toBeNull();
  });
});
