import { describe, expect, it } from "vitest";
import { createTicketGateway } from "./ticket-gateway.ts";

const answering = (reply: unknown) => createTicketGateway(async () => reply);
const ticket = { id: 7, status: "solved", tags: ["vip"], updated_at: "2026-11-23T10:00:00Z" };
const audit = { id: 1, created_at: "2026-11-23T10:00:00Z", events: [] };
const lastPage = { has_more: false };

describe("a stored ticket", () => {
  it("has what Zendesk does not tell unknown", async () => {
    expect(await answering({ ticket }).readTicket(7)).toEqual({
      stamp: "2026-11-23T10:00:00Z",
      ticket: {
        id: 7,
        state: "solved",
        tags: ["vip"],
        requester: { name: null, email: null },
        hasPublicComment: null,
        updatedAtMs: Date.parse("2026-11-23T10:00:00Z"),
        solvedAtMs: null,
        brandId: null,
        groupId: null,
        formId: null,
        channel: null,
      },
    });
  });

  it("has a requester without e-mail where Zendesk names one and no address", async () => {
    const reply = { ticket: { ...ticket, requester_id: 1 }, users: [{ id: 1, name: "Ana", email: null }] };
    expect((await answering(reply).readTicket(7)).ticket.requester).toEqual({ name: "Ana", email: "" });
  });

  it.each<[unknown, string]>([
    [{}, "ticket: undefined"],
    [{ ticket: null, users: null }, "ticket: null"],
    [{ ticket: { ...ticket, tags: null } }, "ticket.tags: null"],
    [{ ticket: { ...ticket, tags: "vip" } }, "ticket.tags: string"],
    [{ ticket: { ...ticket, updated_at: "soon" } }, "ticket.updated_at: string"],
    [{ ticket: { ...ticket, id: "x" } }, "ticket.id: number"],
    [{ ticket, users: [{ name: "Ana" }] }, "users[0].id: undefined"],
  ])("is refused when answered %j", async (reply, detail) => {
    const reading = answering(reply).readTicket(7);
    await expect(reading).rejects.toMatchObject({ kind: "unexpected", path: "/api/v2/tickets/7", detail });
  });
});

describe("a ticket's history", () => {
  it("without changes is empty", async () => {
    const page = await answering({ audits: [audit], meta: lastPage }).readHistory(7, null);
    expect(page).toEqual({ changes: [], names: {}, olderCursor: null });
  });

  it.each<[unknown, string]>([
    [{}, "audits: undefined"],
    [{ audits: null, users: null, meta: null }, "audits: null"],
    [{ audits: [{}], meta: lastPage }, "audits[0].id: undefined"],
    [{ audits: [{ ...audit, events: null }], meta: lastPage }, "audits[0].events: null"],
    [{ audits: [audit] }, "meta: undefined"],
    [{ audits: [audit], meta: { has_more: true } }, "meta.after_cursor: undefined"],
    [
      { audits: [{ ...audit, events: [{ type: "Change", field_name: "tags", value: 7 }] }], meta: lastPage },
      "audits[0].events[0]: object",
    ],
  ])("is refused when answered %j", async (reply, detail) => {
    const reading = answering(reply).readHistory(7, null);
    await expect(reading).rejects.toMatchObject({
      kind: "unexpected",
      path: "/api/v2/tickets/7/audits",
      detail,
    });
  });
});

describe("the tags after one was added", () => {
  it.each([null, {}, { tags: null }, { tags: "a b" }])("are refused when answered %j", async (reply) => {
    const adding = answering(reply).addTag(7, "a", null);
    await expect(adding).rejects.toMatchObject({ kind: "unexpected", method: "PUT" });
  });
});
