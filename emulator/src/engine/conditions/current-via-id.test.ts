import { describe, expect, test } from "vitest";

import {
  actor,
  change,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("current_via_id", () => {
  test("is the channel of the update, not of the ticket", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, {}, actor(ids.customer, "email"));
    const act = () => change(emulator, ticket, { priority: "high" }, actor(ids.agent, "web"));
    expect(fires(emulator, when("current_via_id", "is", "0"), act)).toBe(true);
    const again = () => change(emulator, ticket, { priority: "low" }, actor(ids.agent, "web"));
    expect(fires(emulator, when("current_via_id", "is", "4"), again)).toBe(false);
  });
});
