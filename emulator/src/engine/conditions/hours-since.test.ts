import { describe, expect, test } from "vitest";

import {
  actor,
  change,
  createEngineEmulator,
  ids,
  makeTicket,
  passHours,
} from "../../../../tests/support/emulator/engine-emulator.ts";
import { isTrueOf, when } from "../../../../tests/support/emulator/engine-rules.ts";
import type { TicketAttributes } from "../../tickets/ticket-draft.ts";
import type { HoursSinceCondition } from "./hours-since.ts";

const MINUTE_MS = 60_000;

/** The change that begins each count; the requester's update and due dates have tests of their own. */
const changes: Record<
  Exclude<HoursSinceCondition, "requester_updated_at" | "due_date" | "until_due_date">,
  TicketAttributes
> = {
  NEW: {},
  OPEN: { status: "open" },
  PENDING: { status: "pending" },
  HOLD: { status: "hold" },
  SOLVED: { status: "solved" },
  CLOSED: { status: "closed" },
  assigned_at: { assignee_id: ids.agent },
  updated_at: { priority: "high" },
  assignee_updated_at: { assignee_id: ids.agent },
};

describe("hours since", () => {
  test("the first hourly run counts as hour 0, each further one as one more", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "solved" });
    const seen: boolean[] = [];
    // Runs at 48, 109 and 175 minutes, as in the documented example (9:15, then 10:03, 11:04, 12:10).
    for (const minutes of [48, 61, 66]) {
      emulator.clock.advance(minutes * MINUTE_MS);
      seen.push(isTrueOf(emulator, ticket, when("SOLVED", "greater_than", "2")));
    }
    expect(seen).toEqual([false, false, true]);
  });

  test("a run that begins a moment late counts no hour more", () => {
    const { emulator } = createEngineEmulator();
    emulator.clock.advance(900);
    const ticket = makeTicket(emulator, { status: "solved" });
    emulator.clock.advance(60 * MINUTE_MS);
    expect(isTrueOf(emulator, ticket, when("SOLVED", "is", "0"))).toBe(true);
    emulator.clock.advance(60 * MINUTE_MS);
    expect(isTrueOf(emulator, ticket, when("SOLVED", "is", "1"))).toBe(true);
  });

  test.each([
    [1, "is", "0", true],
    [3, "is", "2", true],
    [4, "is", "2", false],
    [3, "greater_than", "2", true],
    [4, "greater_than", "2", true],
    [2, "greater_than", "2", false],
    [2, "less_than", "2", true],
    [3, "less_than", "2", false],
  ])("at the run %s hours later, %s %s is %s", (hours, operator, value, expected) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "solved" });
    passHours(emulator, hours);
    expect(isTrueOf(emulator, ticket, when("SOLVED", operator, value))).toBe(expected);
  });

  test.each(Object.entries(changes))("%s counts from the moment it names", (field, attributes) => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    if (field !== "NEW") expect(isTrueOf(emulator, ticket, when(field, "greater_than", "3"))).toBe(false);
    change(emulator, ticket, attributes);
    passHours(emulator, 3);
    expect(isTrueOf(emulator, ticket, when(field, "greater_than", "3"))).toBe(false);
    passHours(emulator, 1);
    expect(isTrueOf(emulator, ticket, when(field, "greater_than", "3"))).toBe(true);
  });

  test("requester_updated_at counts from the requester's last update, not from the agent's", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    passHours(emulator, 5);
    change(emulator, ticket, { comment: { body: "Oi" } }, actor(ids.customer));
    passHours(emulator, 2);
    change(emulator, ticket, { comment: { body: "Olá" } });
    passHours(emulator, 1);
    expect(isTrueOf(emulator, ticket, when("requester_updated_at", "is", "2"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("updated_at", "is", "0"))).toBe(true);
  });

  test("hours since a status count from the last time it was entered", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "solved" });
    passHours(emulator, 5);
    change(emulator, ticket, { status: "open" });
    change(emulator, ticket, { status: "solved" });
    passHours(emulator, 1);
    expect(isTrueOf(emulator, ticket, when("SOLVED", "is", "0"))).toBe(true);
  });

  test("due dates are at noon of the account's time zone, for tasks alone", () => {
    const { emulator } = createEngineEmulator();
    const task = makeTicket(emulator, { type: "task", due_at: "2026-11-16T03:00:00Z" });
    const question = makeTicket(emulator, { type: "question", due_at: "2026-11-16T03:00:00Z" });
    // 12:00 in São Paulo is 15:00 UTC, three hours from the start.
    expect(isTrueOf(emulator, task, when("until_due_date", "is", "2"))).toBe(true);
    passHours(emulator, 5);
    expect(isTrueOf(emulator, task, when("due_date", "is", "1"))).toBe(true);
    expect(isTrueOf(emulator, question, when("due_date", "is", "1"))).toBe(false);
  });

  test("business hours leave out nights and weekends", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "solved" });
    // Monday 09:00 in São Paulo: by Tuesday 09:00 nine business hours have passed, of 24.
    passHours(emulator, 24);
    expect(isTrueOf(emulator, ticket, when("SOLVED", "is_business_hours", "8"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("SOLVED", "less_than_business_hours", "9"))).toBe(true);
    expect(isTrueOf(emulator, ticket, when("SOLVED", "greater_than_business_hours", "9"))).toBe(false);
    expect(isTrueOf(emulator, ticket, when("SOLVED", "greater_than", "9"))).toBe(true);
  });
});
