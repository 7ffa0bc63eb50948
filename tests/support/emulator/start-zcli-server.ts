import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { onTestFinished } from "vitest";

import { toolPath } from "../../../scripts/tool-path.mjs";
import { findFreePort } from "./find-free-port.ts";

/** Starts the real `zcli apps:server` on a package folder for one test; answers its address once it serves. */
export async function startZcliServer(folder: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), "zcli-home-"));
  const port = await findFreePort();
  const zcli = spawn(
    process.execPath,
    [toolPath("@zendesk/zcli", "zcli"), "apps:server", folder, "--port", String(port)],
    { env: { ...process.env, HOME: home, NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe"] },
  );
  onTestFinished(async () => {
    if (zcli.exitCode === null) {
      zcli.kill();
      await once(zcli, "exit");
    }
    rmSync(home, { recursive: true, force: true });
  });
  await untilServing(zcli);
  return `http://localhost:${port}`;
}

function untilServing(zcli: ChildProcess): Promise<void> {
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += String(chunk);
      if (output.includes("Apps server is running")) resolve();
    };
    zcli.stdout?.on("data", read);
    zcli.stderr?.on("data", read);
    zcli.once("exit", (code) => reject(new Error(`zcli ended with status ${code}:\n${output}`)));
  });
}
