import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../../scripts/project-root.mjs";
import { toolPath } from "../../../scripts/tool-path.mjs";
import { findFreePort } from "../../support/emulator/find-free-port.ts";

interface AppJson {
  apps: {
    name: string;
    default_locale: string;
    locations: { support: Record<string, { url: string; svg?: string }> };
  }[];
  installations: { app_id: string; settings: Record<string, unknown>[] }[];
}

let home: string;
let zcli: ChildProcess;
let origin: string;
let output: string;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "zcli-home-"));
  const port = await findFreePort();
  origin = `http://localhost:${port}`;
  output = "";
  zcli = spawn(
    process.execPath,
    [toolPath("@zendesk/zcli", "zcli"), "apps:server", "dist", "--port", String(port)],
    {
      cwd: projectRoot,
      env: { ...process.env, HOME: home, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += String(chunk);
      if (output.includes("Apps server is running")) resolve();
    };
    zcli.stdout?.on("data", read);
    zcli.stderr?.on("data", read);
    zcli.once("exit", (code) =>
      reject(new Error(`zcli ended with status ${code} before it served:\n${output}`)),
    );
  });
}, 60_000);

afterEach(async () => {
  if (zcli.exitCode === null) {
    zcli.kill();
    await once(zcli, "exit");
  }
  rmSync(home, { recursive: true, force: true });
});

test("zcli serves the package without a question, with every parameter's default and each page", async () => {
  const manifest = JSON.parse(readFileSync(join(projectRoot, "manifest.json"), "utf8")) as {
    parameters: { name: string; default: unknown }[];
  };
  const { apps, installations } = (await (await fetch(`${origin}/app.json`)).json()) as AppJson;

  expect(output.trimStart()).toMatch(/^Apps server is running/);
  expect(apps[0]).toMatchObject({ name: "2listen", default_locale: "pt-br" });
  expect(apps[0]?.locations.support["nav_bar"]?.svg).toBe("icon_nav_bar.svg");
  const settings = Object.assign({}, ...(installations[0]?.settings ?? [])) as Record<string, unknown>;
  for (const parameter of manifest.parameters)
    expect(settings).toHaveProperty(parameter.name, parameter.default);

  for (const { url } of Object.values(apps[0]?.locations.support ?? {})) {
    const page = await fetch(`${origin}/${installations[0]?.app_id}/${url}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("zaf_sdk.min.js");
  }
});
