import { runPrepared } from "./run-prepared.mjs";

await runPrepared("scripts/screenshots/run.ts", { needsChromium: true });
