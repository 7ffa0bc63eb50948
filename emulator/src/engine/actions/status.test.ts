import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("status", () => {
  test("sets the status, and the audit names the rule", () => {
    const { emulator } = createEngineEmulator();
    const trigger = addTrigger(emulator, "Abre", {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "status", value: "pending" }],
    });
    const ticket = makeTicket(emulator);
    expect(ticket.status).toBe("pending");
    expect(emulator.account.audits.get(ticket.id)?.[0]?.events.at(-1)).toMatchObject({
      type: "Change",
      field_name: "status",
      value: "pending",
      previous_value: "new",
      via: {
        channel: "rule",
        source: { from: { id: trigger.id, title: "Abre", deleted: false }, to: {}, rel: "trigger" },
      },
    });
  });

  test.each([
    [null, "new"],
    [ids.agent, "open"],
  ])("new, with the assignee %s, makes it %s", (assigneeId, status) => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "Volta", {
      all: [when("status", "value", "pending")],
      actions: [{ field: "status", value: "new" }],
    });
    expect(makeTicket(emulator, { status: "pending", assignee_id: assigneeId }).status).toBe(status);
  });
});
