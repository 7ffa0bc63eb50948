import { describe, expect, test } from "vitest";

import {
  actor,
  change,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../../tests/support/engine-emulator.ts";
import { fires, isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("requester_id", () => {
  test("is and is_not compare the value", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { requester_id: ids.customer });
    expect(isTrueOf(emulator, ticket, when("requester_id", "is", String(ids.customer)))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("requester_id", "is_not", String(ids.customer)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("requester_id", "is", String(ids.otherCustomer)))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("requester_id", "is_not", String(ids.otherCustomer)))).toBe(true);
  });

  test.each([
    ["changed", null, true],
    ["not_changed", null, false],
    ["value", String(ids.otherCustomer), true],
    ["not_value", String(ids.otherCustomer), false],
    ["value_previous", String(ids.customer), true],
    ["not_value_previous", String(ids.customer), false],
    ["value_previous", String(ids.otherCustomer), false],
  ])("after a change, %s %s is %s", (operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { requester_id: ids.customer });
    const act = () => change(emulator, ticket, { requester_id: ids.otherCustomer });
    expect(fires(emulator, when("requester_id", operator, value), act)).toBe(expected);
  });

  test("current_user is whoever makes the update", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    const condition = when("requester_id", "is", "current_user");
    expect(fires(emulator, condition, () => change(emulator, ticket, { comment: { body: "Oi" } }))).toBe(
      false,
    );
    const asCustomer = () => change(emulator, ticket, { comment: { body: "Oi" } }, actor(ids.customer));
    expect(fires(emulator, condition, asCustomer)).toBe(true);
  });
});
