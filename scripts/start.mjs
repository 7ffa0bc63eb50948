import { join } from "node:path";

import { projectRoot } from "./project-root.mjs";
import { runPrepared } from "./run-prepared.mjs";

const hasApp = process.argv.slice(2).some((flag) => /^--app(=|$)/.test(flag));
if (!hasApp) process.argv.push("--app", join(projectRoot, "dist"));
process.argv.push("--receiver", join(projectRoot, "receiver/survey-receiver.ts"));
await runPrepared("emulator/bin/zendesk-emulator.js");
