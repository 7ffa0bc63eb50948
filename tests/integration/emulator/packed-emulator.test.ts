import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";

import { ensureBuilt } from "../../../scripts/ensure-built.mjs";
import { projectRoot } from "../../../scripts/project-root.mjs";

const run = promisify(execFile);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
let folder: string;

/** Packs the emulator as it is built, and installs it in an empty folder, as somebody would who never saw this repository. */
beforeAll(async () => {
  expect(await ensureBuilt(["emulator"])).toBe(0);
  folder = mkdtempSync(join(tmpdir(), "packed-emulator-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  // Without scripts: `prepack` rebuilds, and would empty a dist/ that other tests read.
  const pack = ["pack", "--ignore-scripts", "--pack-destination", folder];
  await run(npm, pack, { cwd: join(projectRoot, "emulator") });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  const quickly = ["--prefer-offline", "--no-audit", "--no-fund"];
  await run(npm, ["install", ...quickly, join(folder, tarball)], { cwd: folder });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A ZAF package in plain JavaScript. */
function writeApp(): string {
  const app = join(folder, "app");
  mkdirSync(join(app, "assets"), { recursive: true });
  mkdirSync(join(app, "translations"));
  const files = {
    "manifest.json": JSON.stringify({
      name: "Hello",
      author: { name: "A", email: "a@example.com" },
      defaultLocale: "en",
      location: { support: { ticket_sidebar: "assets/page.html" } },
      version: "1.0.0",
      frameworkVersion: "2.0",
    }),
    "translations/en.json": JSON.stringify({
      app: {
        name: "Hello",
        short_description: "Says hello.",
        long_description: "",
        installation_instructions: "",
      },
    }),
    "assets/page.html": `<!doctype html><title>Hello</title><h1>Hello from the app</h1>
      <script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
      <script>ZAFClient.init()</script>`,
    "assets/logo.png": "",
    "assets/logo-small.png": "",
    "assets/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(app, name), content);
  return app;
}

/** Starts the command and resolves to its address, with everything that it wrote. */
async function startCommand(...flags: string[]): Promise<{ url: string; output: string }> {
  const child = spawn("npx", ["zendesk-emulator", "--port", "0", ...flags], {
    cwd: folder,
    detached: true,
    env: { ...process.env, INIT_CWD: folder },
  });
  onTestFinished(async () => {
    // npx starts the command as a process of its own: the group has both.
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, "SIGTERM");
      await once(child, "exit");
    }
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += String(chunk)));
  child.stderr.on("data", (chunk: Buffer) => (output += String(chunk)));
  for (;;) {
    const url = /^Ready: (\S+)$/m.exec(output)?.[1];
    if (url !== undefined) return { url, output };
    if (child.exitCode !== null) throw new Error(`It ended before it was ready:\n${output}`);
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  }
}

async function read(url: string): Promise<string> {
  const response = await fetch(url);
  expect([url, response.status]).toEqual([url, 200]);
  return response.text();
}

test("the packed emulator, installed in an empty folder, serves the host page, the SDK and the app", async () => {
  const { url } = await startCommand("--app", writeApp());

  const page = await read(`${url}/agent/tickets/1`);
  const script = /<script[^>]*src="([^"]+)"/.exec(page)?.[1] ?? "/missing";
  expect((await read(`${url}${script}`)).length).toBeGreaterThan(10_000);

  const session = (await (await fetch(`${url}/host/session`)).json()) as {
    apps: { appId: number; name: string; locations: { ticket_sidebar?: { url: string } } }[];
  };
  expect(session.apps.map(({ name }) => name)).toEqual(["Hello"]);

  const appPage = await read(`${url}/apps/${session.apps[0]?.appId}/assets/page.html`);
  expect(appPage).toContain("Hello from the app");
  expect(appPage).not.toContain("static.zdassets.com");
  const sdk = /<script[^>]*src="([^"]+)"/.exec(appPage)?.[1] ?? "/missing";
  expect(await read(`${url}${sdk}`)).toContain("ZAFClient");
});

test("the packed emulator takes a receiver of plain JavaScript", async () => {
  const receiver = join(folder, "receiver.mjs");
  writeFileSync(
    receiver,
    `export const createReceiver = () => ({
      name: "orders",
      fetch: () => new Response("ok"),
      startLines: (origin) => ["Orders: " + origin],
      list: () => [],
      clear() {},
      describeInbox: () => ({ title: "Orders", intro: "" }),
    });`,
  );
  const { url, output } = await startCommand("--receiver", receiver);
  expect(await read(`${url}/emulator/orders`)).toBe("[]");
  const origin = /^Orders: (\S+)$/m.exec(output)?.[1] ?? "";
  expect(await read(origin)).toBe("ok");
});

test("the package exports startEmulator, and brings nothing of its sources or tests", async () => {
  const script = `import { startEmulator } from "zendesk-emulator";
    const running = await startEmulator({ port: 0 });
    console.log(running.emulator.account.tickets.size > 0);
    await running.stop();`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder });
  expect(stdout.trim()).toBe("true");
  const installed = join(folder, "node_modules/zendesk-emulator");
  expect(readdirSync(installed).toSorted()).toEqual([
    "CHANGELOG.md",
    "README.md",
    "bin",
    "dist",
    "package.json",
  ]);
});
