import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runEmulator } from "./dev/run-emulator.mjs";
import { watchSources } from "./dev/watch-sources.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstall } from "./ensure-install.mjs";
import { projectRoot } from "./project-root.mjs";

/** Holds the account while the emulator is down for a restart; each `npm run dev` begins with a fresh one. */
const stateFile = join(projectRoot, "build/dev-account.json");

await ensureInstall();
mkdirSync(join(projectRoot, "build"), { recursive: true });
rmSync(stateFile, { force: true });

const args = process.argv.slice(2);
const keep = ["--state-file", stateFile];
let emulator = await runEmulator([...args, ...keep]);
if (emulator === null) process.exit(1);

// A named state is prepared once; after that the account is the one that was kept.
const stateAt = args.findIndex((argument) => argument === "--state");
const laterArgs = (stateAt < 0 ? args : args.toSpliced(stateAt, 2)).filter(
  (argument) => !argument.startsWith("--state="),
);

async function restart() {
  console.log("Restarting the emulator with its account …");
  await emulator?.stop();
  emulator = await runEmulator([...laterArgs, ...keep]);
  if (emulator === null)
    console.error("The emulator did not start: the error is above. Save a change to try again.");
}

async function reloadApps() {
  if (emulator === null) return;
  await fetch(`${emulator.url}/emulator/reload-apps`, { method: "POST" });
  console.log("Reloaded the app in every open page.");
}

watchSources(async (reaction) => {
  if (reaction !== "restart" && (await ensureBuilt(["app"])) !== 0) return;
  await (reaction === "rebuild" ? reloadApps() : restart());
});
console.log("Watching src/, translations/, emulator/ …");

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, async () => {
    await emulator?.stop();
    process.exit(0);
  });
}
