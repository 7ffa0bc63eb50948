import { describe, expect, test } from "vitest";

import {
  actor,
  change,
  createEngineEmulator,
  ids,
  makeTicket,
  passHours,
} from "../../tests/support/engine-emulator.ts";
import type { ApiError } from "../rest/api-error.ts";
import { createTicket, updateTicket, updateTicketInBulk } from "./ticket-pipeline.ts";

/** What the call is refused with. */
function refusalOf(act: () => unknown): Pick<ApiError, "status" | "body"> | null {
  try {
    act();
    return null;
  } catch (error) {
    const { status, body } = error as ApiError;
    return { status, body };
  }
}

describe("creating a ticket", () => {
  test("gives Zendesk's defaults", () => {
    const { emulator } = createEngineEmulator();
    expect(makeTicket(emulator)).toMatchObject({
      id: 1,
      status: "new",
      type: null,
      priority: null,
      assignee_id: null,
      group_id: null,
      submitter_id: ids.agent,
      organization_id: ids.organization,
      brand_id: ids.brand,
      ticket_form_id: ids.form,
      is_public: true,
      description: "Olá",
      tags: [],
      via: { channel: "api" },
    });
  });

  test("finds a requester by e-mail, whatever the letter case, or makes one", () => {
    const { emulator } = createEngineEmulator();
    const of = (requester: object) =>
      makeTicket(emulator, { requester_id: undefined, requester }).requester_id;
    expect(of({ name: "Outro", email: "ZE@cliente.example" })).toBe(ids.customer);
    const fresh = emulator.account.users.get(of({ name: "Nova", email: "nova@cliente.example" }));
    expect(fresh).toMatchObject({ name: "Nova", email: "nova@cliente.example", role: "end-user" });
    expect(emulator.account.users.get(of({ name: "Sem e-mail" }))?.email).toBeNull();
  });

  test("writes one audit with the comment and a Create event for each property", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { tags: ["a"], priority: "high" });
    const audits = emulator.account.audits.get(ticket.id) ?? [];
    expect(audits).toHaveLength(1);
    expect(audits[0]).toMatchObject({ ticket_id: ticket.id, author_id: ids.agent, via: { channel: "api" } });
    expect(audits[0]?.events[0]).toMatchObject({
      type: "Comment",
      body: "Olá",
      public: true,
      author_id: ids.agent,
    });
    expect(audits[0]?.events).toContainEqual({
      id: expect.any(Number),
      type: "Create",
      field_name: "tags",
      value: ["a"],
    });
    expect(audits[0]?.events).toContainEqual({
      id: expect.any(Number),
      type: "Create",
      field_name: "priority",
      value: "high",
    });
    expect(audits[0]?.events.map((event) => event.type)).not.toContain("Change");
  });

  test("an assignee brings a group and makes the ticket open", () => {
    const { emulator } = createEngineEmulator();
    expect(makeTicket(emulator, { assignee_id: ids.agent })).toMatchObject({
      group_id: ids.group,
      status: "open",
    });
    expect(makeTicket(emulator, { assignee_email: "carla@example.com" })).toMatchObject({
      assignee_id: ids.otherAgent,
    });
  });

  test("an HTML comment is kept with its plain text", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { comment: { html_body: "<p>Olá, <b>Zé</b> &amp; cia</p>" } });
    expect(ticket.description).toBe("Olá, Zé & cia");
    expect(emulator.account.comments.get(ticket.id)?.[0]?.html_body).toContain("<b>Zé</b>");
  });

  test("a follow-up inherits tags and fields of its closed ticket and is linked with it", () => {
    const { emulator } = createEngineEmulator();
    const custom_fields = [{ id: ids.textField, value: "ABC" }];
    const closed = makeTicket(emulator, { status: "closed", tags: ["enviada"], custom_fields });
    const followUp = makeTicket(emulator, {
      via_followup_source_id: closed.id,
      tags: ["nova"],
      subject: undefined,
    });
    expect(followUp.tags).toEqual(["enviada", "nova"]);
    expect(followUp.custom_fields).toContainEqual({ id: ids.textField, value: "ABC" });
    expect(followUp).toMatchObject({
      subject: "Ajuda",
      status: "new",
      via: { source: { rel: "follow_up" } },
    });
    expect(closed.followup_ids).toEqual([followUp.id]);
  });

  test.each([
    ["no comment", { comment: undefined }, "base"],
    ["an empty comment", { comment: { body: "" } }, "base"],
    ["an unknown status", { status: "done" }, "status"],
    ["an unknown priority", { priority: "extreme" }, "priority"],
    ["an unknown type", { type: "bug" }, "type"],
    ["an unknown requester", { requester_id: 404 }, "requester_id"],
    ["an unknown group", { group_id: 404 }, "group_id"],
    ["an unknown brand", { brand_id: 404 }, "brand_id"],
    ["an unknown form", { ticket_form_id: 404 }, "ticket_form_id"],
    ["an assignee who is no agent", { assignee_id: ids.customer }, "assignee_id"],
    ["a requester without a name", { requester: { email: "novo@cliente.example" } }, "requester"],
    ["a malformed e-mail", { requester: { name: "A", email: "sem arroba" } }, "requester"],
    ["an unknown option", { custom_fields: [{ id: ids.dropDown, value: "nada" }] }, "base"],
    ["an unknown comment author", { comment: { body: "x", author_id: 404 } }, "comment"],
    ["a follow-up of an open ticket", { via_followup_source_id: 1 }, "via_followup_source_id"],
  ])("%s is refused with 422, and nothing is made", (_case, attributes, attribute) => {
    const { emulator } = createEngineEmulator();
    makeTicket(emulator);
    const users = emulator.account.users.size;
    const refusal = refusalOf(() => makeTicket(emulator, attributes));
    expect(refusal).toMatchObject({
      status: 422,
      body: { error: "RecordInvalid", details: { [attribute]: [{}] } },
    });
    expect(emulator.account.tickets.size).toBe(1);
    expect(emulator.account.users.size).toBe(users);
  });

  test.each([
    ["an id that is text", { group_id: "suporte" }],
    ["tags that are an object", { tags: {} }],
    ["a comment that is a list", { comment: [] }],
    ["a subject that is an object", { subject: {} }],
    ["custom fields that are a text", { custom_fields: "x" }],
  ])("%s is refused with 400", (_case, attributes) => {
    const { emulator } = createEngineEmulator();
    expect(refusalOf(() => makeTicket(emulator, attributes))).toMatchObject({
      status: 400,
      body: { error: { title: "Invalid attribute" } },
    });
  });
});

describe("updating a ticket", () => {
  test("changes what is named, keeps the rest, and tells both in the audit", () => {
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

  test("listeners are told of the change and by whom", () => {
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

  test("prototype names among the attributes are no properties", () => {
    const { emulator } = createEngineEmulator();
    const attributes = JSON.parse(
      '{"comment":{"body":"x"},"__proto__":{"status":"solved"},"constructor":1}',
    ) as Record<string, unknown>;
    expect(createTicket(emulator, attributes, actor()).ticket.status).toBe("new");
  });
});
