import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../../scripts/project-root.mjs";
import { findFreePort } from "../../support/emulator/find-free-port.ts";

interface Started {
  child: ChildProcess;
  output(): string;
  errors(): string;
}

let folder: string;
const children: ChildProcess[] = [];

function start(...flags: string[]): Started {
  const child = spawn(process.execPath, ["scripts/start.mjs", ...flags], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  const texts = { output: "", errors: "" };
  child.stdout.on("data", (chunk: Buffer) => (texts.output += String(chunk)));
  child.stderr.on("data", (chunk: Buffer) => (texts.errors += String(chunk)));
  return { child, output: () => texts.output, errors: () => texts.errors };
}

async function untilReady({ child, output, errors }: Started): Promise<void> {
  while (!/^Ready: /m.test(output())) {
    if (child.exitCode !== null) throw new Error(`It ended before it was ready:\n${output()}${errors()}`);
    if (child.stdout) await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true });
});

test("npm start ends its start-up with the stand-in's endpoint, e-mail and token, and the address", async () => {
  const port = await findFreePort();
  const started = start("--port", String(port));
  await untilReady(started);

  const lines = started.output().trimEnd().split("\n").slice(-4);
  expect(lines[0]).toMatch(new RegExp(`^2listen endpoint: http://localhost:${port + 1}/`));
  expect(lines[1]).toMatch(/^2listen e-mail: \S+@\S+$/);
  expect(lines[2]).toMatch(/^2listen token: \S+$/);
  expect(lines[3]).toBe(`Ready: http://localhost:${port}`);
  expect((await fetch(`http://localhost:${port}/emulator/clock`)).status).toBe(200);
});

test("npm start stops when it is asked to", async () => {
  const port = await findFreePort();
  const started = start("--port", String(port));
  await untilReady(started);

  started.child.kill("SIGTERM");
  await once(started.child, "exit");
  await expect(fetch(`http://localhost:${port}/emulator/clock`)).rejects.toThrow("fetch failed");
});

test("npm start ends with status 2 and a sentence where a ticket file holds nothing usable", async () => {
  const file = join(folder, "tickets.json");
  writeFileSync(file, "not tickets");
  const { child, errors } = start("--port", String(await findFreePort()), "--tickets", file);
  const [status] = (await once(child, "exit")) as [number];

  expect(status).toBe(2);
  expect(errors()).toContain(file);
});
