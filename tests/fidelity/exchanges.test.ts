import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import { startTestEmulator } from "../support/emulator/start-test-emulator.ts";
import { playExchange, type Exchange } from "./exchange.ts";

/** What the tables hold: change it with each exchange that is added, so that none is lost unnoticed. */
const ROWS = 632;

/** The app that is installed: one with a plain, a secure and a required parameter. */
const probe = new URL("../support/zaf-apps/probe", import.meta.url);
const folder = new URL("exchanges/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);
const tables = await Promise.all(
  files.map(async (file) => {
    const module = (await import(new URL(file, folder).href)) as Record<string, Exchange[]>;
    return { resource: file.replace(/\.ts$/, ""), exchanges: Object.values(module).flat() };
  }),
);

describe.each(tables)("$resource", ({ exchanges }) => {
  test.each(exchanges)("$fact", async (exchange) => {
    const running = await startTestEmulator({ apps: [fileURLToPath(probe)] });
    expect(await playExchange(running, exchange)).toEqual([]);
  });
});

test(`the tables hold ${ROWS} exchanges, each with its source`, () => {
  const exchanges = tables.flatMap((table) => table.exchanges);
  expect(exchanges.filter(({ source }) => source.trim() === "")).toEqual([]);
  expect(exchanges.length).toBe(ROWS);
});
