import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { startEmulator, type EmulatorOptions } from "../start-emulator.ts";
import { createReceivers } from "./create-receivers.ts";
import { loadReceiver } from "./load-receiver.ts";
import type { CreateReceiver, ReceivedItem } from "./receiver.ts";

/** A receiver that keeps every request's body, and fails at `/fail`. */
function aReceiver(name: string, seedTags: Readonly<Record<string, string>> = {}): CreateReceiver {
  return ({ now }) => {
    const items: ReceivedItem[] = [];
    return {
      name,
      seedTags,
      async fetch(request) {
        if (new URL(request.url).pathname === "/fail") throw new Error("It failed on purpose.");
        items.push({ receivedAt: new Date(now()).toISOString(), body: await request.text() });
        return new Response("taken");
      },
      startLines: (origin) => [`${name} at ${origin}`],
      list: () => items,
      clear: () => void items.splice(0),
      describeInbox: (locale) => ({ title: `${name} (${locale})`, intro: "" }),
    };
  };
}

async function start(options: EmulatorOptions) {
  const log: string[] = [];
  const running = await startEmulator({
    port: 0,
    now: "2026-11-18T12:00:00Z",
    frozenClock: true,
    log: (line) => void log.push(line),
    ...options,
  });
  onTestFinished(() => running.stop());
  const ask = async (path: string, method = "GET") => {
    const response = await fetch(`${running.url}${path}`, { method });
    return response.status === 204 ? null : response.json();
  };
  return { running, log, ask };
}

test("what a receiver took is listed under its name, until it is cleared or the account is reset", async () => {
  const { running, ask } = await start({ receivers: [aReceiver("orders"), aReceiver("invoices")] });
  const origins = running.receivers.map(({ origin }) => origin);
  const send = (body: string) => fetch(origins[0] ?? "", { method: "POST", body });
  expect(await (await send("one")).text()).toBe("taken");
  expect(await ask("/emulator/orders")).toEqual([{ receivedAt: "2026-11-18T12:00:00.000Z", body: "one" }]);
  expect(await ask("/emulator/invoices")).toEqual([]);

  await ask("/emulator/orders", "DELETE");
  expect(await ask("/emulator/orders")).toEqual([]);

  await send("two");
  await ask("/emulator/reset", "POST");
  expect(await ask("/emulator/orders")).toEqual([]);
});

test("the host page receives each inbox's texts in its own language", async () => {
  const { ask } = await start({ receivers: [aReceiver("orders")] });
  expect(await ask("/host/session?locale=pt-BR")).toMatchObject({
    inboxes: [{ name: "orders", title: "orders (pt-BR)", intro: "" }],
  });
});

test("a receiver that fails answers 500 and is reported", async () => {
  const { running, log } = await start({ receivers: [aReceiver("orders")] });
  const response = await fetch(`${running.receivers[0]?.origin}/fail`);
  expect(response.status).toBe(500);
  expect(log.join("\n")).toContain("It failed on purpose.");
});

test("the bundled tickets have the tags by which a receiver knows them", async () => {
  const tagsOf = async (options: EmulatorOptions) => {
    const { running } = await start(options);
    return new Set([...running.emulator.account.tickets.values()].flatMap(({ tags }) => tags));
  };
  const plain = await tagsOf({});
  expect(plain).toContain("pesquisa_enviada");
  expect(plain).toContain("nao_pesquisar");

  const renamed = await tagsOf({ receivers: [aReceiver("orders", { pesquisa_enviada: "survey_sent" })] });
  expect(renamed).toContain("survey_sent");
  expect(renamed).not.toContain("pesquisa_enviada");
  expect(renamed).toContain("nao_pesquisar");
});

test.each([
  ["Orders", "lower-case"],
  ["a/b", "lower-case"],
  ["clock", "already has that name"],
])("the name %s is refused", (name, reason) => {
  expect(() => createReceivers([aReceiver(name)], { now: () => 0 })).toThrow(reason);
});

test("two receivers of one name are refused", () => {
  const creators = [aReceiver("orders"), aReceiver("orders")];
  expect(() => createReceivers(creators, { now: () => 0 })).toThrow("already has that name");
});

test("a file that is no receiver is refused with its path", async () => {
  const folder = mkdtempSync(join(tmpdir(), "receiver-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "receiver.mjs");
  await expect(loadReceiver(file)).rejects.toThrow(`Failed to use the receiver ${file}`);
  writeFileSync(file, "export const other = 1;");
  await expect(loadReceiver(file)).rejects.toThrow("exports no function createReceiver");
});
