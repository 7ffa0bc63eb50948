import { describe, expect, test } from "vitest";

import { actor, createEngineEmulator, ids, makeTicket } from "../../../../tests/support/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/engine-rules.ts";

describe("via_id", () => {
  test.each([
    ["api", "5"],
    ["web", "0"],
    ["email", "4"],
    ["chat", "29"],
    ["whatsapp", "74"],
  ])("a ticket that came by %s has the number %s of the via types", (channel, id) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, {}, actor(ids.customer, channel));
    expect(isTrueOf(emulator, ticket, when("via_id", "is", id))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("via_id", "is_not", id))).toBe(false);
  });

  test("includes takes several channels", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, {}, actor(ids.customer, "email"));
    expect(isTrueOf(emulator, ticket, when("via_id", "includes", "5 4"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("via_id", "not_includes", "5 4"))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("via_id", "not_includes", "5 29"))).toBe(true);
  });

  test("a follow-up came by a closed ticket, 27", () => {
    const { emulator } = createEngineEmulator();
    const closed = makeTicket(emulator, { status: "closed" });
    const followUp = makeTicket(emulator, { via_followup_source_id: closed.id });
    expect(isTrueOf(emulator, followUp, when("via_id", "is", "27"))).toBe(true);
  });
});
