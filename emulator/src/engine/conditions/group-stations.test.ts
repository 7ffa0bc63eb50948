import { describe, expect, test } from "vitest";

import { change, createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { fires, when } from "../../../../tests/support/engine-rules.ts";

describe("group_stations", () => {
  test("counts the different groups that the ticket was assigned to", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { group_id: ids.group });
    const move = (group_id: number) => () => change(emulator, ticket, { group_id });
    expect(fires(emulator, when("group_stations", "is", "2"), move(ids.otherGroup))).toBe(true);
    expect(fires(emulator, when("group_stations", "greater_than", "2"), move(ids.group))).toBe(false);
  });
});
