import { describe, expect, it } from "vitest";
import { readTicketSnapshot } from "./read-ticket-snapshot.ts";

const values = {
  errors: {},
  "ticket.id": 7,
  "ticket.isNew": false,
  "ticket.status": "solved",
  "ticket.tags": ["vip"],
  "ticket.requester": { id: 1, name: "Ana", email: "ana@cliente.example" },
  "ticket.brand": { id: 10 },
  "ticket.assignee": { user: { id: 2 }, group: { id: 20 } },
  "ticket.form.id": 30,
  "ticket.via": { channel: "mail", source: {} },
  "ticket.updatedAt": "2026-11-23T10:00:00Z",
};

describe("a ticket read from its form", () => {
  it("reads every value that the status depends on", () => {
    expect(readTicketSnapshot(values)).toEqual({
      id: 7,
      state: "solved",
      tags: ["vip"],
      requester: { name: "Ana", email: "ana@cliente.example" },
      hasPublicComment: null,
      updatedAtMs: Date.parse("2026-11-23T10:00:00Z"),
      solvedAtMs: null,
      brandId: "10",
      groupId: "20",
      formId: "30",
      channel: "mail",
    });
  });

  it.each([
    ["a new ticket has no number", { "ticket.isNew": true, "ticket.id": null }, { id: null }],
    ["hold has two spellings", { "ticket.status": "on hold" }, { state: "hold" }],
    [
      "a requester without an address has an empty one",
      { "ticket.requester": { name: "Zé", email: null } },
      { requester: { name: "Zé", email: "" } },
    ],
    ["no group is an empty group", { "ticket.assignee": { user: null, group: null } }, { groupId: "" }],
    ["an unreadable time is unknown", { "ticket.updatedAt": "soon" }, { updatedAtMs: null }],
  ])("%s", (_title, changed, expected) => {
    expect(readTicketSnapshot({ ...values, ...changed })).toMatchObject(expected);
  });

  it("leaves unknown what the host refused to tell", () => {
    const { "ticket.id": id, "ticket.status": status, "ticket.tags": tags } = values;
    expect(
      readTicketSnapshot({
        errors: { "ticket.requester": { name: "Error", message: "no" } },
        "ticket.id": id,
        "ticket.status": status,
        "ticket.tags": tags,
      }),
    ).toMatchObject({
      requester: { name: null, email: null },
      brandId: null,
      groupId: null,
      formId: null,
      channel: null,
      updatedAtMs: null,
    });
  });

  // Taken for none, unknown tags would promise a survey to a ticket that has had one.
  it.each([
    { "ticket.tags": undefined },
    { "ticket.tags": null },
    { "ticket.tags": "vip" },
    { "ticket.tags": ["vip", 7] },
    { "ticket.status": undefined },
    { "ticket.status": null },
    { "ticket.id": undefined },
    { "ticket.id": "abc" },
  ])("is refused with %j", (changed) => {
    expect(() => readTicketSnapshot({ ...values, ...changed })).toThrow("Failed to read the ticket");
  });

  it("of a new ticket needs neither number nor status", () => {
    const changed = { "ticket.isNew": true, "ticket.id": null, "ticket.status": null };
    expect(readTicketSnapshot({ ...values, ...changed })).toMatchObject({ id: null, state: "new" });
  });
});
