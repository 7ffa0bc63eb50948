import { describe, expect, test } from "vitest";

import {
  actor,
  change,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("role", () => {
  test.each([
    ["agent", ids.agent, true],
    ["agent", ids.admin, true],
    ["end_user", ids.customer, true],
    ["end_user", ids.agent, false],
    ["requester_id", ids.customer, true],
    ["requester_id", ids.otherCustomer, false],
    ["2", ids.agent, true],
  ])("the current user is %s when user %s makes the update: %s", (value, userId, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    const act = () => change(emulator, ticket, { comment: { body: "Oi" } }, actor(userId));
    expect(fires(emulator, when("role", "is", value), act)).toBe(expected);
  });
});
