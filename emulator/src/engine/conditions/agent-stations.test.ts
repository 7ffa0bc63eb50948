import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("agent_stations", () => {
  test("counts the different agents that the ticket was assigned to", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { assignee_id: ids.agent });
    const move = (assignee_id: number) => () => change(emulator, ticket, { assignee_id });
    expect(fires(emulator, when("agent_stations", "is", "2"), move(ids.otherAgent))).toBe(true);
    expect(fires(emulator, when("agent_stations", "greater_than", "2"), move(ids.agent))).toBe(false);
  });
});
