import { describe, expect, test } from "vitest";

import {
  actor,
  change,
  createEngineEmulator,
  ids,
  makeTicket,
  passHours,
} from "../../../tests/support/emulator/engine-emulator.ts";
import { refusalOf } from "../../../tests/support/emulator/refusal-of.ts";
import { updateTicket, updateTicketInBulk } from "./ticket-pipeline.ts";

describe("updating a ticket", () => {
  test("changes what is named, keeps the rest, and records the change in the audit", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { tags: ["a"], priority: "low" });
    emulator.clock.advance(60_000);
    const { audit } = updateTicket(emulator, ticket.id, { tags: ["b"], status: "pending" }, actor());
    expect(ticket).toMatchObject({
      tags: ["b"],
      status: "pending",
      priority: "low",
      updated_at: "2026-11-16T12:01:00Z",
    });
    expect(audit?.events).toMatchObject([
      { type: "Change", field_name: "tags", value: ["b"], previous_value: ["a"] },
      { type: "Change", field_name: "status", value: "pending", previous_value: "new" },
    ]);
  });

  test("without an effect makes no audit and does not move updated_at", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { tags: ["a", "b"] });
    emulator.clock.advance(60_000);
    expect(updateTicket(emulator, ticket.id, { status: "new", tags: ["b", "a"] }, actor()).audit).toBeNull();
    expect(ticket.updated_at).toBe("2026-11-16T12:00:00Z");
  });

  test("a later comment is as public as the first one, unless it says so", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { comment: { body: "Nota", public: false } });
    change(emulator, ticket, { comment: { body: "Outra" } });
    expect(ticket.is_public).toBe(false);
    change(emulator, ticket, { comment: { body: "Resposta", public: true } });
    expect(emulator.account.comments.get(ticket.id)?.map((comment) => comment.public)).toEqual([
      false,
      false,
      true,
    ]);
    expect(ticket.is_public).toBe(true);
  });

  test("a customer's comment reopens a solved ticket", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "solved" });
    change(emulator, ticket, { comment: { body: "Não funcionou" } }, actor(ids.customer, "email"));
    expect(ticket.status).toBe("open");
  });

  test("an agent who solves an unassigned ticket becomes its assignee", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    change(emulator, ticket, { status: "solved" });
    expect(ticket).toMatchObject({ status: "solved", assignee_id: ids.agent, group_id: ids.group });
  });

  test("an assigned ticket cannot be new again", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { assignee_id: ids.agent, status: "pending" });
    change(emulator, ticket, { status: "new" });
    expect(ticket.status).toBe("open");
  });

  test("a drop-down's tags follow its value", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, {
      tags: ["a"],
      custom_fields: [{ id: ids.dropDown, value: "troca" }],
    });
    change(emulator, ticket, { custom_fields: [{ id: ids.dropDown, value: "entrega" }] });
    expect(ticket.tags).toEqual(["a", "entrega"]);
  });

  test("listeners are notified of the change and its author", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    const told: unknown[] = [];
    emulator.subscribe((event) => told.push(event));
    change(emulator, ticket, { priority: "high" }, actor(ids.agent, "web"));
    expect(told).toEqual([{ type: "ticket.changed", ticket, userId: ids.agent, channel: "web" }]);
  });

  test("an unknown ticket is refused with 404", () => {
    const { emulator } = createEngineEmulator();
    expect(refusalOf(() => updateTicket(emulator, 404, {}, actor()))).toMatchObject({ status: 404 });
  });

  test("a closed ticket is refused with 422", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { status: "closed" });
    expect(refusalOf(() => change(emulator, ticket, { tags: ["a"] }))).toEqual({
      status: 422,
      body: {
        error: "RecordInvalid",
        description: "Record validation errors",
        details: { status: [{ description: "Status: closed prevents ticket update" }] },
      },
    });
  });

  test("a safe update with an old stamp is refused with 409, with the present one it passes", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    const stale = ticket.updated_at;
    passHours(emulator, 1);
    change(emulator, ticket, { priority: "low" });
    const attributes = { priority: "high", safe_update: true };
    expect(refusalOf(() => change(emulator, ticket, { ...attributes, updated_stamp: stale }))).toMatchObject({
      status: 409,
      body: { error: "UpdateConflict" },
    });
    change(emulator, ticket, { ...attributes, updated_stamp: ticket.updated_at });
    expect(ticket.priority).toBe("high");
  });

  test.each([
    [false, ["a"]],
    [true, ["b"]],
  ])(
    "additional_tags and remove_tags on a single ticket count: %s",
    (singleTicketUpdateTakesTagDeltas, tags) => {
      const { emulator } = createEngineEmulator({ singleTicketUpdateTakesTagDeltas });
      const ticket = makeTicket(emulator, { tags: ["a"] });
      change(emulator, ticket, { additional_tags: ["b"], remove_tags: ["a"] });
      expect(ticket.tags).toEqual(tags);
    },
  );

  test("a bulk update takes tag deltas, also on a closed ticket, where it takes nothing else", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { tags: ["a"], status: "closed" });
    updateTicketInBulk(emulator, ticket.id, { additional_tags: ["b"], remove_tags: ["a"] }, actor());
    expect(ticket.tags).toEqual(["b"]);
    const attributes = { additional_tags: ["c"], priority: "high" };
    expect(refusalOf(() => updateTicketInBulk(emulator, ticket.id, attributes, actor()))).toMatchObject({
      status: 422,
    });
  });

  test("to another requester takes the ticket over to their organization, unless it says which", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    change(emulator, ticket, { requester_id: ids.otherCustomer });
    expect(ticket.organization_id).toBeNull();
    change(emulator, ticket, { requester_id: ids.customer, organization_id: null });
    expect(ticket.organization_id).toBeNull();
    change(emulator, ticket, { requester_id: ids.otherCustomer });
    change(emulator, ticket, { requester_id: ids.customer });
    expect(ticket.organization_id).toBe(ids.organization);
  });

  test("to a suspended requester is refused", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    Object.assign(emulator.account.users.get(ids.otherCustomer) ?? {}, { suspended: true });
    const act = () => change(emulator, ticket, { requester_id: ids.otherCustomer });
    expect(refusalOf(act)).toMatchObject({
      status: 422,
      body: { details: { requester: [{ error: "UserSuspended" }] } },
    });
    expect(ticket.requester_id).toBe(ids.customer);
  });
});
