import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { seedAccount } from "../seed/seed-account.ts";
import { seedIds } from "../seed/seed-ids.ts";
import { loadTickets } from "./load-tickets.ts";
import { UnusableTicketsError } from "./unusable-tickets-error.ts";

const now = "2026-11-18T12:00:00Z";

async function load(content: string | Buffer) {
  const folder = await mkdtemp(join(tmpdir(), "tickets-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "tickets.json");
  await writeFile(path, content);
  const account = seedAccount(Date.parse(now));
  const lines: string[] = [];
  const summary = loadTickets(account, path, { now, log: (line) => lines.push(line) });
  return { account, lines, summary };
}

const aTicket = (known: object = {}) => ({
  id: 1,
  status: "open",
  subject: "Assunto",
  description: "Descrição",
  requester_id: 5,
  created_at: now,
  updated_at: now,
  tags: ["a"],
  ...known,
});
const lineOf = (known: object = {}) =>
  JSON.stringify({ ...aTicket({ requester: { id: 5, name: "Ana", email: "ana@example.org" }, ...known }) });

test("the JSON of an incremental export loads, users first", async () => {
  const users = [{ id: 5, name: "Ana", email: "ana@example.org", role: "end-user" }];
  const { account, summary } = await load(
    JSON.stringify({ tickets: [aTicket()], users, count: 1, end_of_stream: true }),
  );
  expect(await summary).toEqual({ tickets: 1, leftOut: 0 });
  expect(account.tickets.get(1)).toMatchObject({ subject: "Assunto", tags: ["a"], requester_id: 5 });
  expect(account.users.get(5)).toMatchObject({ name: "Ana", email: "ana@example.org" });
});

test("the same, indented over many lines", async () => {
  const { summary } = await load(JSON.stringify({ tickets: [aTicket(), aTicket({ id: 2 })] }, null, 2));
  expect(await summary).toEqual({ tickets: 2, leftOut: 0 });
});

test("several pages of an export, one a line, load", async () => {
  const { summary } = await load(
    `${JSON.stringify({ tickets: [aTicket()] })}\n${JSON.stringify({ tickets: [aTicket({ id: 2 })] })}\n`,
  );
  expect(await summary).toEqual({ tickets: 2, leftOut: 0 });
});

test("newline-delimited tickets load with their requesters, groups and organisations", async () => {
  const { account, summary } = await load(
    `${lineOf({ requester_id: undefined, group: { id: 77, name: "N2" }, organization: { id: 88, name: "Org" } })}\n`,
  );
  expect(await summary).toEqual({ tickets: 1, leftOut: 0 });
  expect(account.tickets.get(1)).toMatchObject({ requester_id: 5, group_id: 77, organization_id: 88 });
  expect(account.groups.get(77)?.name).toBe("N2");
  expect(account.organizations.get(88)?.name).toBe("Org");
});

test("a byte order mark, empty lines and Windows line ends do not matter", async () => {
  const { summary } = await load(`\uFEFF${lineOf()}\r\n\r\n${lineOf({ id: 2 })}\r\n`);
  expect(await summary).toEqual({ tickets: 2, leftOut: 0 });
});

test("unknown fields are kept", async () => {
  const { account, summary } = await load(lineOf({ brand_new: { deep: [1] } }));
  await summary;
  expect(account.tickets.get(1)?.["brand_new"]).toEqual({ deep: [1] });
});

test("embedded comments are kept, and decide whether the ticket is public", async () => {
  const comments = [{ id: 9, author_id: 5, body: "Nota", public: false, created_at: now }];
  const { account, summary } = await load(lineOf({ comments, is_public: undefined }));
  await summary;
  expect(account.comments.get(1)).toMatchObject([{ id: 9, body: "Nota", public: false }]);
  expect(account.tickets.get(1)?.is_public).toBe(false);
});

test("each bad line is named with its number and reason, and the rest loads", async () => {
  const lines = [
    lineOf(),
    "{broken",
    "42",
    lineOf({ id: "x" }),
    lineOf({ id: 3, status: "deleted" }),
    lineOf({ id: 4, requester_id: null, requester: null }),
    lineOf({ id: 6 }),
  ];
  const { lines: reported, summary } = await load(lines.join("\n"));
  expect(await summary).toEqual({ tickets: 2, leftOut: 5 });
  expect(reported).toEqual([
    expect.stringMatching(/: line 2: not JSON: /),
    expect.stringMatching(/: line 3: a ticket is a JSON object/),
    expect.stringMatching(/: line 4: the ticket has no id/),
    expect.stringMatching(/: line 5: ticket 3 has the status "deleted"/),
    expect.stringMatching(/: line 6: ticket 4 has no requester/),
  ]);
});

test("a bad first line does not spoil the rest", async () => {
  const { lines, summary } = await load(`not json\n${lineOf()}\n`);
  expect(await summary).toEqual({ tickets: 1, leftOut: 1 });
  expect(lines[0]).toMatch(/line 1: not JSON/);
});

test("a bad record of an export is named by its number", async () => {
  const { lines, summary } = await load(
    JSON.stringify({ tickets: [aTicket(), { id: 2 }], users: [{ name: "?" }] }),
  );
  expect(await summary).toEqual({ tickets: 1, leftOut: 2 });
  expect(lines).toEqual([
    expect.stringMatching(/: line 1, user 1: the user has no id/),
    expect.stringMatching(/: line 1, record 2: ticket 2 has the status null/),
  ]);
});

test("a bad record of a document over many lines is named by its number alone", async () => {
  const { lines, summary } = await load(JSON.stringify({ tickets: [aTicket(), { id: 2 }] }, null, 2));
  await summary;
  expect(lines).toEqual([expect.stringMatching(/json: record 2: ticket 2 has the status null/)]);
});

test("a ticket without a creation time counts as made when it last changed, or now", async () => {
  const { account, summary } = await load(
    [
      lineOf({ created_at: undefined, updated_at: "2026-11-01T08:00:00Z" }),
      lineOf({ id: 2, created_at: "someday", updated_at: undefined }),
    ].join("\n"),
  );
  expect(await summary).toEqual({ tickets: 2, leftOut: 0 });
  expect(account.tickets.get(1)?.created_at).toBe("2026-11-01T08:00:00Z");
  expect(account.tickets.get(2)).toMatchObject({ created_at: now, updated_at: now });
});

test("groups and organisations beside the tickets load too", async () => {
  const { account, summary } = await load(
    JSON.stringify({
      tickets: [aTicket({ group_id: 77, organization_id: 88 })],
      groups: [{ id: 77, name: "N2" }],
      organizations: [{ id: 88, name: "Org", tags: ["vip"] }],
    }),
  );
  expect(await summary).toEqual({ tickets: 1, leftOut: 0 });
  expect(account.groups.get(77)?.name).toBe("N2");
  expect(account.organizations.get(88)).toMatchObject({ name: "Org", tags: ["vip"] });
});

test("replies that were appended to one another without a line break load", async () => {
  const page = (id: number) => JSON.stringify({ tickets: [aTicket({ id, subject: 'um "}{" difícil \\' })] });
  const { account, summary } = await load(`${page(1)}${page(2)}`);
  expect(await summary).toEqual({ tickets: 2, leftOut: 0 });
  expect(account.tickets.get(2)?.subject).toBe('um "}{" difícil \\');
});

test.each([
  [
    "the reply of one ticket",
    { ticket: aTicket(), users: [{ id: 5, name: "Ana", email: "ana@example.org" }] },
  ],
  [
    "the results of a search",
    {
      results: [
        { ...aTicket(), result_type: "ticket" },
        { id: 9, result_type: "user" },
      ],
    },
  ],
  ["a bare list of tickets", [aTicket()]],
])("%s loads", async (_, content) => {
  const { account, summary } = await load(JSON.stringify(content));
  expect(await summary).toEqual({ tickets: 1, leftOut: 0 });
  expect(account.tickets.get(1)?.subject).toBe("Assunto");
});

test("a file as PowerShell writes it loads", async () => {
  const { account, summary } = await load(Buffer.from(`\uFEFF${lineOf({ subject: "Ação" })}\r\n`, "utf16le"));
  expect(await summary).toEqual({ tickets: 1, leftOut: 0 });
  expect(account.tickets.get(1)?.subject).toBe("Ação");
});

test("an archive ends with what to do", async () => {
  const { summary } = await load(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]));
  await expect(summary).rejects.toThrow(/it is compressed; unpack it first/);
});

test("a requester embedded in tickets without an id is one person per e-mail address", async () => {
  const requester = { name: "Ana", email: "Ana@example.org" };
  const { account, summary } = await load(
    [1, 2].map((id) => JSON.stringify(aTicket({ id, requester_id: undefined, requester }))).join("\n"),
  );
  expect(await summary).toEqual({ tickets: 2, leftOut: 0 });
  const [first, second] = [1, 2].map((id) => account.tickets.get(id)?.requester_id ?? 0);
  expect(first).toBe(second);
  expect(account.users.get(first ?? 0)).toMatchObject({ name: "Ana", email: "Ana@example.org" });
});

test("whoever a ticket is assigned to, and the file does not describe, is an agent", async () => {
  const { account, summary } = await load(JSON.stringify({ tickets: [aTicket({ assignee_id: 44 })] }));
  await summary;
  expect(account.users.get(44)).toMatchObject({ name: "User 44", role: "agent", email: null });
});

test("a requester that the file does not describe is made without an e-mail address", async () => {
  const { account, summary } = await load(JSON.stringify({ tickets: [aTicket({ requester_id: 6 })] }));
  await summary;
  expect(account.users.get(6)).toMatchObject({ name: "User 6", email: null, role: "end-user" });
});

test("the emulator's own staff stay who they are", async () => {
  const users = [{ id: seedIds.admin, name: "Intruso", email: "x@example.org" }];
  const { account, summary } = await load(JSON.stringify({ tickets: [aTicket()], users }));
  await summary;
  expect(account.users.get(seedIds.admin)?.email).toBe("admin@example.com");
});

test.each([
  ["an empty file", ""],
  ["a file without a usable line", "nothing\nhere\n"],
  ["an export without tickets", '{"tickets":[]}'],
  ["another kind of JSON", '{"users":[{"id":1}]}'],
])("%s ends with a sentence that says what would be usable", async (_, content) => {
  const { summary } = await load(content);
  await expect(summary).rejects.toThrow(UnusableTicketsError);
  await expect(summary).rejects.toThrow(/Failed to load tickets from .*newline-delimited JSON/s);
});

test("a file that is not there ends with a sentence", async () => {
  const account = seedAccount(Date.parse(now));
  await expect(loadTickets(account, "/nowhere/t.json", { now, log: () => {} })).rejects.toThrow(
    /Failed to read the tickets in \/nowhere\/t\.json/,
  );
});
