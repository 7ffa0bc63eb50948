import { join } from "node:path";

import { projectRoot } from "./project-root.mjs";
import { runPrepared } from "./run-prepared.mjs";

/** @param {string} flag */
const hasFlag = (flag) => process.argv.slice(2).some((each) => each === flag || each.startsWith(`${flag}=`));

if (hasFlag("--state")) {
  // The root's own flag: the account is brought to a named state, and the other flags go to the emulator.
  await runPrepared("scripts/start-state/run.ts");
} else {
  if (!hasFlag("--app")) process.argv.push("--app", join(projectRoot, "dist"));
  process.argv.push("--receiver", join(projectRoot, "receiver/survey-receiver.ts"));
  await runPrepared("emulator/bin/zendesk-emulator.js");
}
