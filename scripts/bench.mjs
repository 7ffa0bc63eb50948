import { runPrepared } from "./run-prepared.mjs";

await runPrepared("bench/run.ts", { builds: ["app", "emulator", "bare app"], needsChromium: true });
