import { expect, test } from "vitest";

import { createAccount } from "./create-account.ts";
import { loadTicket } from "./load-ticket.ts";
import type { Ticket } from "./records.ts";

function aTicket(known: Partial<Ticket> = {}): Ticket {
  return {
    id: 7,
    url: "",
    external_id: null,
    subject: "Assunto",
    raw_subject: "Assunto",
    description: "Descrição <b>",
    status: "open",
    type: null,
    priority: null,
    recipient: null,
    requester_id: 11,
    submitter_id: 11,
    assignee_id: null,
    organization_id: null,
    group_id: null,
    brand_id: null,
    ticket_form_id: null,
    custom_status_id: null,
    collaborator_ids: [],
    follower_ids: [],
    is_public: true,
    tags: ["vip"],
    custom_fields: [],
    via: { channel: "email", source: { from: {}, to: {}, rel: null } },
    followup_ids: [],
    created_at: "2026-11-01T10:00:00Z",
    updated_at: "2026-11-02T10:00:00Z",
    ...known,
  };
}

test("a loaded ticket without comments has its description as the first one", () => {
  const account = createAccount();
  loadTicket(account, aTicket());
  expect(account.comments.get(7)).toMatchObject([
    { body: "Descrição <b>", public: true, author_id: 11, created_at: "2026-11-01T10:00:00Z" },
  ]);
  expect(account.comments.get(7)?.[0]?.html_body).toContain("&lt;b&gt;");
});

test("a loaded ticket without audits has one that creates what it has", () => {
  const account = createAccount();
  loadTicket(account, aTicket());
  const [audit] = account.audits.get(7) ?? [];
  expect(audit?.id).toBe(account.comments.get(7)?.[0]?.audit_id);
  expect(audit?.events).toContainEqual(
    expect.objectContaining({ type: "Create", field_name: "tags", value: ["vip"] }),
  );
});

test("a ticket that is made here, not loaded, gets nothing made for it", () => {
  const account = createAccount();
  account.tickets.set(7, aTicket());
  expect(account.comments.get(7)).toBeUndefined();
  expect(account.audits.get(7)).toBeUndefined();
});

test("a loaded ticket was solved when its metrics say, else at its last update", () => {
  const account = createAccount();
  loadTicket(
    account,
    aTicket({ id: 1, status: "solved", metric_set: { solved_at: "2026-11-01T12:00:00Z" } }),
  );
  loadTicket(account, aTicket({ id: 2, status: "solved" }));
  expect(account.ticketHistories.get(1)?.enteredStatusAt.solved).toBe("2026-11-01T12:00:00Z");
  expect(account.ticketHistories.get(2)?.enteredStatusAt.solved).toBe("2026-11-02T10:00:00Z");
});

test("a new ticket's number follows the highest loaded one", () => {
  const account = createAccount();
  loadTicket(account, aTicket({ id: 5000 }));
  loadTicket(account, aTicket({ id: 40 }));
  expect(account.nextTicketId()).toBe(5001);
  expect(account.nextTicketId()).toBe(5002);
});
