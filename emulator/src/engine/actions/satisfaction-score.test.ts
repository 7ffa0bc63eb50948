import { describe, expect, test } from "vitest";

import {
  createEngineEmulator,
  makeTicket,
  passHours,
} from "../../../../tests/support/emulator/engine-emulator.ts";
import { addAutomation, when } from "../../../../tests/support/emulator/engine-rules.ts";

describe("satisfaction_score", () => {
  test("offers the survey once, and the audit records it", () => {
    const { emulator } = createEngineEmulator();
    addAutomation(emulator, "Pesquisa do Zendesk", {
      all: [
        when("status", "is", "solved"),
        when("SOLVED", "greater_than", "1"),
        when("satisfaction_score", "is", "unoffered"),
      ],
      actions: [{ field: "satisfaction_score", value: "offered" }],
    });
    const ticket = makeTicket(emulator, { status: "solved" });
    passHours(emulator, 5);
    expect(ticket["satisfaction_rating"]).toEqual({ score: "offered" });
    const events = emulator.account.audits.get(ticket.id)?.flatMap((audit) => audit.events) ?? [];
    expect(events.filter(({ field_name }) => field_name === "satisfaction_score")).toMatchObject([
      { type: "Change", value: "offered", previous_value: "unoffered", via: { channel: "rule" } },
    ]);
  });

  test("leaves a rating alone", () => {
    const { emulator } = createEngineEmulator();
    addAutomation(emulator, "Pesquisa do Zendesk", {
      all: [when("status", "is", "solved"), when("SOLVED", "is", "1")],
      actions: [{ field: "satisfaction_score", value: "offered" }],
    });
    const ticket = makeTicket(emulator, { status: "solved" });
    ticket["satisfaction_rating"] = { score: "good" };
    passHours(emulator, 3);
    expect(ticket["satisfaction_rating"]).toEqual({ score: "good" });
  });
});
