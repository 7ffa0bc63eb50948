import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { addWebhook, aRuleDraft } from "../../../../tests/support/engine-rules.ts";
import { actionsAreKnown } from "./actions-are-known.ts";

describe("a rule's actions", () => {
  test.each([
    { field: "status", value: "solved" },
    { field: "status", value: "new" },
    { field: "current_tags", value: "a b" },
    { field: "notification_webhook", value: ["FOR-RULES", "{}"] },
    { field: "notification_user", value: ["requester_id", "a", "b"] },
    { field: "cc", value: "current_user" },
  ])("%j is taken", (action) => {
    const { emulator } = createEngineEmulator();
    addWebhook(emulator, { id: "FOR-RULES" });
    expect(actionsAreKnown(aRuleDraft({ actions: [action] }), emulator.account)).toBeNull();
  });

  test.each([
    { field: "nonsense", value: "1" },
    { field: "priority", value: "extreme" },
    { field: "group_id", value: "Suporte" },
    { field: "follower", value: "Bruno" },
    { field: "current_tags", value: " " },
    { field: "notification_webhook", value: ["UNKNOWN", "{}"] },
    { field: "notification_webhook", value: ["FOR-EVENTS", "{}"] },
    { field: "notification_target", value: [404, "x"] },
  ])("%j is refused", (action) => {
    const { emulator } = createEngineEmulator();
    addWebhook(emulator, { id: "FOR-EVENTS", subscriptions: ["zen:event-type:user.created"] });
    expect(actionsAreKnown(aRuleDraft({ actions: [action] }), emulator.account)).toMatchObject({
      field: "base",
    });
  });
});
