import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { askEmulator, saveAppSettings } from "../../tests/support/emulator/ask-emulator.ts";
import { projectRoot } from "../project-root.mjs";
import type { Stage } from "../screenshots/scene.ts";
import { productStates, type ProductState } from "./product-states.ts";
import { takeStateFlag } from "./take-state-flag.ts";

/** What the emulator prints at its start, by the words before the colon. */
type StartLines = Record<string, string>;

const { name, rest } = takeStateFlag(process.argv.slice(2));
const state = productStates.find((each) => each.name === name);
if (state === undefined) {
  const names = productStates.map((each) => each.name).join(", ");
  console.error(`Failed to start: there is no state "${name}".\nStates: ${names}.`);
  process.exit(2);
}

const child = spawn(process.execPath, [join(projectRoot, "scripts/start.mjs"), ...rest], {
  stdio: ["ignore", "pipe", "inherit"],
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
child.on("close", (status) => process.exit(status ?? 1));

const lines: StartLines = {};
for await (const line of createInterface({ input: child.stdout })) {
  const [words = "", value = ""] = line.split(/: (.*)/);
  lines[words] = value;
  // The account is not ready before the state is prepared in it.
  if (words === "Ready") await prepare(state, lines).catch(endWith);
  console.log(line);
}

async function prepare(chosen: ProductState, started: StartLines): Promise<void> {
  const running = { url: started["Ready"] ?? "" };
  const stage: Stage = {
    url: running.url,
    standIn: {
      endpoint: started["2listen endpoint"] ?? "",
      email: started["2listen e-mail"] ?? "",
      token: started["2listen token"] ?? "",
    },
    ask: (method, path, body) => askEmulator(running, `${method} ${path}`, body),
    saveSettings: (settings) => saveAppSettings(running, settings),
  };
  const path = await chosen.prepare(stage);
  console.log(`State "${chosen.name}": ${stage.url}${path}`);
}

function endWith(error: unknown): void {
  console.error(`Failed to prepare the state: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
  child.kill();
}
