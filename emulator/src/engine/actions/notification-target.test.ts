import { describe, expect, test } from "vitest";

import { createEngineEmulator, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("notification_target", () => {
  test("is recorded as the External event of targets, and nothing is sent", () => {
    const { emulator, sent } = createEngineEmulator();
    emulator.account.targets.set(9, {
      id: 9,
      url: "",
      title: "Alvo",
      type: "url_target_v2",
      active: true,
      created_at: "",
    });
    addTrigger(emulator, "Avisa", {
      all: [when("update_type", "is", "Create")],
      actions: [{ field: "notification_target", value: [9, "{{ticket.id}}"] }],
    });
    const ticket = makeTicket(emulator);
    expect(emulator.account.audits.get(ticket.id)?.[0]?.events.at(-1)).toMatchObject({
      type: "External",
      resource: "9",
      body: String(ticket.id),
    });
    expect(sent).toEqual([]);
  });
});
