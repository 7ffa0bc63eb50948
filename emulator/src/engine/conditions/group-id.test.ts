import { describe, expect, test } from "vitest";

import {
  actor,
  change,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("group_id", () => {
  test("is and is_not compare the value", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { group_id: ids.group });
    expect(isTrueOf(emulator, ticket, when("group_id", "is", String(ids.group)))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("group_id", "is_not", String(ids.group)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("group_id", "is", String(ids.otherGroup)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("group_id", "is_not", String(ids.otherGroup)))).toBe(true);
  });

  test.each([
    ["changed", null, true],
    ["not_changed", null, false],
    ["value", String(ids.otherGroup), true],
    ["not_value", String(ids.otherGroup), false],
    ["value_previous", String(ids.group), true],
    ["not_value_previous", String(ids.group), false],
    ["value_previous", String(ids.otherGroup), false],
  ])("after a change, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { group_id: ids.group });
    const act = () => change(emulator, ticket, { group_id: ids.otherGroup });
    expect(fires(emulator, when("group_id", operator, value), act)).toBe(expected);
  });

  test("an empty value means no group", () => {
    const { emulator } = createEngineEmulator();
    expect(isTrueOf(emulator, makeTicket(emulator), when("group_id", "is", ""))).toBe(true);
  });

  test.each([
    ["is", ids.agent, true],
    ["is", ids.otherAgent, false],
    ["is_not", ids.otherAgent, true],
  ])(
    "current_groups: %s is asked of the groups of whoever makes the update",
    (operator, userId, expected) => {
      const { emulator } = createEngineEmulator();
      const ticket = makeTicket(emulator, { group_id: ids.group });
      const act = () => change(emulator, ticket, { priority: "high" }, actor(userId));
      expect(fires(emulator, when("group_id", operator, "current_groups"), act)).toBe(expected);
    },
  );
});
