import { describe, expect, test } from "vitest";

import {
  change,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../tests/support/emulator/engine-emulator.ts";
import type { Assumptions } from "../assumptions.ts";

function createWithStatuses(assumptions: Partial<Assumptions> = {}) {
  const { emulator } = createEngineEmulator(assumptions);
  emulator.account.settings.customStatusesEnabled = true;
  const lastEvents = (ticketId: number) =>
    emulator.account.audits
      .get(ticketId)
      ?.at(-1)
      ?.events.map(({ type, field_name: name, value, previous_value: previous }) => ({
        type,
        name,
        value,
        previous,
      }));
  return { emulator, lastEvents };
}

describe("where custom statuses are on", () => {
  test("a change of status is a pair of events, and the ticket gets the default of the category", () => {
    const { emulator, lastEvents } = createWithStatuses();
    const ticket = makeTicket(emulator, { custom_status_id: ids.ownOpenStatus, assignee_id: ids.agent });
    change(emulator, ticket, { status: "solved" });
    expect(ticket).toMatchObject({ status: "solved", custom_status_id: ids.solvedStatus });
    expect(lastEvents(ticket.id)).toEqual([
      { type: "Change", name: "status", value: "solved", previous: "open" },
      { type: "Change", name: "custom_status_id", value: "73", previous: "72" },
    ]);
  });

  test("another status of the same category is one event", () => {
    const { emulator, lastEvents } = createWithStatuses();
    const ticket = makeTicket(emulator, { status: "open" });
    change(emulator, ticket, { custom_status_id: ids.ownOpenStatus });
    expect(lastEvents(ticket.id)).toEqual([
      { type: "Change", name: "custom_status_id", value: "72", previous: "71" },
    ]);
  });

  test("a custom status solves the ticket for whoever sets it, as its status would", () => {
    const { emulator } = createWithStatuses();
    const ticket = makeTicket(emulator, { status: "open" });
    change(emulator, ticket, { custom_status_id: ids.solvedStatus });
    expect(ticket).toMatchObject({ status: "solved", assignee_id: ids.agent });
  });

  test("a ticket keeps its custom status when it is closed, as closed belongs to solved", () => {
    const { emulator, lastEvents } = createWithStatuses();
    const ticket = makeTicket(emulator, { status: "solved" });
    change(emulator, ticket, { status: "closed" });
    expect(ticket.custom_status_id).toBe(ids.solvedStatus);
    expect(lastEvents(ticket.id)).toHaveLength(1);
  });

  test("one that is out of use is refused", () => {
    const { emulator } = createWithStatuses();
    const ticket = makeTicket(emulator);
    expect(() => change(emulator, ticket, { custom_status_id: ids.retiredStatus })).toThrow(
      "custom_status_id",
    );
  });

  test.each([
    ["text", "71"],
    ["number", 71],
  ] as const)("an audit shows its id as a %s, where that is assumed", (customStatusIdInAudits, value) => {
    const { emulator, lastEvents } = createWithStatuses({ customStatusIdInAudits });
    const ticket = makeTicket(emulator, { status: "open" });
    expect(lastEvents(ticket.id)).toContainEqual(
      expect.objectContaining({ type: "Create", name: "custom_status_id", value }),
    );
  });
});
