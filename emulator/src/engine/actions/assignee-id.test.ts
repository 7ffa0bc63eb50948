import { describe, expect, test } from "vitest";

import { actor, createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

const onCreate = [when("update_type", "is", "Create")];
const assign = (value: string) => ({ all: onCreate, actions: [{ field: "assignee_id", value }] });

describe("assignee_id", () => {
  test("sets the assignee with his group, and the ticket is open then", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Atribui", assign(String(ids.otherAgent)));
    expect(makeTicket(emulator)).toMatchObject({
      assignee_id: ids.otherAgent,
      group_id: ids.otherGroup,
      status: "open",
    });
  });

  test("current_user is who makes the update; a customer is never assigned", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Atribui", assign("current_user"));
    expect(makeTicket(emulator).assignee_id).toBe(ids.agent);
    expect(makeTicket(emulator, {}, actor(ids.customer)).assignee_id).toBeNull();
  });

  test("an empty value takes the assignee away", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Libera", assign(""));
    expect(makeTicket(emulator, { assignee_id: ids.agent }).assignee_id).toBeNull();
  });
});
