import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

const onCreate = [when("update_type", "is", "Create")];

describe("group_id", () => {
  test("sets the group and takes off an assignee who is not in it", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Vendas", {
      all: onCreate,
      actions: [{ field: "group_id", value: String(ids.otherGroup) }],
    });
    const ticket = makeTicket(emulator, { assignee_id: ids.agent });
    expect(ticket).toMatchObject({ group_id: ids.otherGroup, assignee_id: null });
  });

  test("current_groups is a group of whoever makes the update", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Meu grupo", {
      all: onCreate,
      actions: [{ field: "group_id", value: "current_groups" }],
    });
    expect(makeTicket(emulator).group_id).toBe(ids.group);
  });

  test("a group that does not exist changes nothing", () => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Apagado", { all: onCreate, actions: [{ field: "group_id", value: "99" }] });
    expect(makeTicket(emulator).group_id).toBeNull();
  });
});
