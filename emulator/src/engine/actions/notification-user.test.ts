import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

const onCreate = [when("update_type", "is", "Create")];

describe("notification_user and notification_group", () => {
  test.each([
    ["notification_user", "requester_id", [ids.customer]],
    ["notification_user", "current_user", [ids.agent]],
    ["notification_user", "3", [ids.otherAgent]],
    ["notification_user", "all_agents", [ids.admin, ids.agent, ids.otherAgent]],
    ["notification_user", "requester_and_ccs", [ids.customer, ids.otherCustomer]],
    ["notification_user", "toString", []],
    ["notification_group", String(ids.group), [ids.agent]],
  ])("%s to %s is recorded as a Notification to %j", (field, recipient, recipients) => {
    const { emulator } = createEngineEmulator();
    addTrigger(emulator, "E-mail", {
      all: onCreate,
      actions: [{ field, value: [recipient, "[{{ticket.id}}]", "Oi"] }],
    });
    const ticket = makeTicket(emulator, { email_ccs: [{ user_id: ids.otherCustomer }] });
    expect(emulator.account.audits.get(ticket.id)?.[0]?.events.at(-1)).toMatchObject({
      type: "Notification",
      recipients,
      subject: `[${ticket.id}]`,
      body: "Oi",
    });
  });
});
