import { describe, expect, it } from "vitest";
import { createTicketGateway } from "./ticket-gateway.ts";

const answering = (reply: unknown) => createTicketGateway(async () => reply);

describe("a stored ticket of which Zendesk tells little", () => {
  it.each([{}, { ticket: null, users: null }, { ticket: { id: 7, tags: null }, users: null }])(
    "has what is missing unknown, never wrong: %j",
    async (reply) => {
      const { ticket } = await answering(reply).readTicket(7);
      expect(ticket).toMatchObject({
        tags: [],
        requester: { name: null, email: null },
        hasPublicComment: null,
        updatedAtMs: null,
        groupId: null,
        channel: null,
      });
    },
  );

  it("has a requester without e-mail where Zendesk names one and no address", async () => {
    const reply = { ticket: { id: 7, requester_id: 1 }, users: [{ id: 1, name: "Ana", email: null }] };
    expect((await answering(reply).readTicket(7)).ticket.requester).toEqual({ name: "Ana", email: "" });
  });
});

describe("a history of which Zendesk tells little", () => {
  it.each([{}, { audits: null, users: null, meta: null }, { audits: [{}, { events: null }] }])(
    "is empty: %j",
    async (reply) => {
      const page = await answering(reply).readHistory(7, null);
      expect(page).toEqual({ changes: [], names: {}, olderCursor: null });
    },
  );
});
