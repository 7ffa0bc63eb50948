import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { startEmulator, type RunningEmulator } from "../start-emulator.ts";
import { seedIds } from "../seed/seed-ids.ts";

const NOW = "2026-11-18T12:00:00Z";
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "state-"));
  file = join(folder, "state.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = () => startEmulator({ port: 0, now: NOW, frozenClock: true, stateFile: file });

async function ask({ url }: RunningEmulator, call: string, body?: unknown): Promise<Record<string, unknown>> {
  const [method = "", path = ""] = call.split(" ");
  const headers = { "x-emulator-user": String(seedIds.admin), "content-type": "application/json" };
  const reply = await fetch(`${url}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await reply.json()) as Record<string, unknown>;
}

async function createTicket(running: RunningEmulator): Promise<number> {
  const ticket = { subject: "Fatura", comment: { body: "Olá" }, tags: ["vip"] };
  const reply = (await ask(running, "POST /api/v2/tickets", { ticket })) as { ticket: { id: number } };
  return reply.ticket.id;
}

describe("an emulator with a state file", () => {
  test("starts from the seed where there is no file yet", async () => {
    const running = await start();
    expect(running.emulator.account.tickets.size).toBeGreaterThan(0);
    await running.stop();
    expect(readdirSync(folder)).toEqual(["state.json"]);
  });

  test("goes on where the last one stopped", async () => {
    const first = await start();
    const ticketId = await createTicket(first);
    await ask(first, "POST /emulator/clock", { advance: { hours: 3 } });
    const audits = await ask(first, `GET /api/v2/tickets/${ticketId}/audits`);
    const { account } = first.emulator;
    await first.stop();

    const second = await start();
    expect(await ask(second, "GET /emulator/clock")).toEqual({ now: "2026-11-18T15:00:00Z" });
    expect(second.emulator.account.tickets).toEqual(account.tickets);
    expect(second.emulator.account.automations).toEqual(account.automations);
    expect(await ask(second, `GET /api/v2/tickets/${ticketId}/audits`)).toEqual(audits);
    expect(await createTicket(second)).toBe(ticketId + 1);
    await second.stop();
  });

  test("gives no number out twice", async () => {
    const first = await start();
    const before = first.emulator.account.nextId();
    await first.stop();
    const second = await start();
    expect(second.emulator.account.nextId()).toBeGreaterThan(before);
    await second.stop();
  });

  test.each([
    ["no JSON", "{", "it is not a state of the emulator"],
    ["another program's JSON", '{"tickets":[]}', "it is not a state of the emulator"],
    ["a state without an account", '{"format":"zendesk-emulator state","version":1}', "it holds no account"],
    [
      "a later version",
      '{"format":"zendesk-emulator state","version":99,"state":{}}',
      "it has version 99, this emulator reads 1",
    ],
  ])("refuses %s, and leaves the file as it is", async (_kind, content, cause) => {
    writeFileSync(file, content);
    await expect(start()).rejects.toThrow(`Failed to read the state in ${file}: ${cause}.`);
    expect(readFileSync(file, "utf8")).toBe(content);
  });
});
