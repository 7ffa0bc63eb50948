import { describe, expect, test } from "vitest";

import { createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { addTrigger, when } from "../../../../tests/support/engine-rules.ts";

describe("cc and follower", () => {
  test.each([
    ["cc", String(ids.otherCustomer), [ids.otherCustomer], []],
    ["cc", "requester_id", [ids.customer], []],
    ["follower", "current_user", [], [ids.agent]],
    ["follower", String(ids.otherCustomer), [], []],
  ])("%s %s: the CCs are %j, the followers %j", (field, value, ccs, followers) => {
    const { emulator } = createEngineEmulator();
    const actions = [{ field, value }];
    addTrigger(emulator, "Avisa", { all: [when("update_type", "is", "Create")], actions });
    const ticket = makeTicket(emulator);
    expect(ticket["email_cc_ids"]).toEqual(ccs);
    expect(ticket.follower_ids).toEqual(followers);
    expect(ticket.collaborator_ids).toEqual([...ccs, ...followers]);
  });
});
