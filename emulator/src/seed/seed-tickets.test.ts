import { expect, test } from "vitest";

import type { Account } from "../account/account.ts";
import type { Ticket } from "../account/records.ts";
import { seedAccount } from "./seed-account.ts";
import { seedTickets } from "./seed-tickets.ts";

const NOW = Date.parse("2026-11-18T12:00:00Z");
const HOUR = 3_600_000;

function seeded(): Account {
  const account = seedAccount(NOW);
  seedTickets(account, NOW);
  return account;
}

const tickets = () => [...seeded().tickets.values()];
const requesterNames = () =>
  [...seeded().users.values()].filter(({ role }) => role === "end-user").map(({ name }) => name);

test("there are at least 60 tickets", () => {
  expect(tickets().length).toBeGreaterThanOrEqual(60);
});

test("every status is there", () => {
  expect(new Set(tickets().map(({ status }) => status))).toEqual(
    new Set(["new", "open", "pending", "hold", "solved", "closed"]),
  );
});

test("there are public and private comments, and tickets without any public one", () => {
  const account = seeded();
  const comments = [...account.tickets.keys()].flatMap((id) => account.comments.get(id) ?? []);
  expect(new Set(comments.map((comment) => comment.public))).toEqual(new Set([true, false]));
  expect(tickets().some((ticket) => !ticket.is_public)).toBe(true);
});

test.each([
  ["quotes", /"/],
  ["apostrophes", /'/],
  ["backslashes", /\\/],
  ["accents", /[ãçêé]/i],
  ["emoji", /\p{Extended_Pictographic}/u],
  ["markup", /</],
  ["braces", /\{\{/],
])("a requester's name has %s", (_, pattern) => {
  expect(requesterNames().some((name) => pattern.test(name))).toBe(true);
});

test("some requesters have no e-mail address, and all others a reserved one", () => {
  const emails = [...seeded().users.values()].map(({ email }) => email);
  expect(emails).toContain(null);
  for (const email of emails) if (email !== null) expect(email.toLowerCase()).toMatch(/@example\.(com|org)$/);
});

test("there are merged tickets and old ones", () => {
  expect(tickets().some(({ tags }) => tags.includes("closed_by_merge"))).toBe(true);
  expect(tickets().some(({ updated_at: at }) => NOW - Date.parse(at) > 300 * 24 * HOUR)).toBe(true);
});

test("no solved ticket waits for a survey: each is tagged, private, or was solved more than 72 hours ago", () => {
  const account = seeded();
  const isWaiting = (ticket: Ticket) => {
    const solvedAt = Date.parse(account.ticketHistories.get(ticket.id)?.enteredStatusAt.solved ?? "");
    return (
      ticket.status === "solved" &&
      ticket.is_public &&
      ticket.tags.length === 0 &&
      NOW - solvedAt <= 72 * HOUR
    );
  };
  expect([...account.tickets.values()].filter(isWaiting)).toEqual([]);
});

test("a ticket's times agree with its comments and audits", () => {
  const account = seeded();
  for (const ticket of account.tickets.values()) {
    const comments = account.comments.get(ticket.id) ?? [];
    expect(comments[0]?.created_at).toBe(ticket.created_at);
    expect(comments.at(-1)?.created_at).toBe(ticket.updated_at);
    expect(account.audits.get(ticket.id)?.map(({ id }) => id)).toEqual(
      comments.map((comment) => comment.audit_id),
    );
  }
});

test("the audit of a tag that a rule added names the rule", () => {
  const account = seeded();
  const events = [...account.tickets.keys()]
    .flatMap((id) => account.audits.get(id) ?? [])
    .flatMap(({ events }) => events);
  const byRule = events.filter(({ via }) => via?.channel === "rule");
  expect(byRule.length).toBeGreaterThan(5);
  expect(byRule[0]?.via?.source.from).toMatchObject({ deleted: true, title: expect.any(String) });
});
