import { describe, expect, test } from "vitest";

import {
  actor,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../tests/support/emulator/engine-emulator.ts";
import { refusalOf } from "../../../tests/support/emulator/refusal-of.ts";
import { createTicket } from "./ticket-pipeline.ts";

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
    expect(emulator.account.users.get(of({ name: "Juan", locale_id: 2 }))?.locale).toBe("es");
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
    ["an unknown requester", { requester_id: 404 }, "requester"],
    ["an unknown group", { group_id: 404 }, "group"],
    ["an unknown brand", { brand_id: 404 }, "brand"],
    ["an unknown form", { ticket_form_id: 404 }, "ticket_form"],
    ["an assignee who is no agent", { assignee_id: ids.customer }, "assignee"],
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

  test("prototype names among the attributes are no properties", () => {
    const { emulator } = createEngineEmulator();
    const attributes = JSON.parse(
      '{"comment":{"body":"x"},"__proto__":{"status":"solved"},"constructor":1}',
    ) as Record<string, unknown>;
    expect(createTicket(emulator, attributes, actor()).ticket.status).toBe("new");
  });

  test.each([
    ["chat", "chat"],
    [4, "email"],
    ["web_form", "web"],
    ["rule", "api"],
    ["carrier_pigeon", "api"],
  ])("by the channel %s shows %s", (channel, shown) => {
    const { emulator } = createEngineEmulator();
    expect(makeTicket(emulator, { via: { channel } }).via.channel).toBe(shown);
  });

  test.each([
    [{ requester_id: ids.customer }],
    [{ requester_id: undefined, requester: { email: "ze@cliente.example" } }],
  ])("for a suspended requester is refused", (attributes) => {
    const { emulator } = createEngineEmulator();
    Object.assign(emulator.account.users.get(ids.customer) ?? {}, { suspended: true });
    expect(refusalOf(() => makeTicket(emulator, attributes))).toMatchObject({
      status: 422,
      body: {
        details: {
          requester: [{ description: "Requester: Zé da Silva is suspended.", error: "UserSuspended" }],
        },
      },
    });
    expect(emulator.account.tickets.size).toBe(0);
  });
});
