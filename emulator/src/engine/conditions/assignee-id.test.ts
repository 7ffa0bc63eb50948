import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("assignee_id", () => {
  test("is and is_not compare the value", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { assignee_id: ids.agent });
    expect(isTrueOf(emulator, ticket, when("assignee_id", "is", String(ids.agent)))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("assignee_id", "is_not", String(ids.agent)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("assignee_id", "is", String(ids.otherAgent)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("assignee_id", "is_not", String(ids.otherAgent)))).toBe(true);
  });

  test.each([
    ["changed", null, true],
    ["not_changed", null, false],
    ["value", String(ids.otherAgent), true],
    ["not_value", String(ids.otherAgent), false],
    ["value_previous", String(ids.agent), true],
    ["not_value_previous", String(ids.agent), false],
    ["value_previous", String(ids.otherAgent), false],
  ])("after a change, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { assignee_id: ids.agent });
    const act = () => change(emulator, ticket, { assignee_id: ids.otherAgent });
    expect(fires(emulator, when("assignee_id", operator, value), act)).toBe(expected);
  });

  test("current_user is whoever makes the update, requester_id the requester, nothing nobody", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { assignee_id: ids.agent });
    const comment = () => change(emulator, ticket, { comment: { body: "Oi" } });
    expect(fires(emulator, when("assignee_id", "is", "current_user"), comment)).toBe(true);
    expect(fires(emulator, when("assignee_id", "is", "requester_id"), comment)).toBe(false);
    expect(isTrueOf(emulator, makeTicket(emulator), when("assignee_id", "is", ""))).toBe(true);
  });
});
