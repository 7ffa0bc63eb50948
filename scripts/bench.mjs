import { runPrepared } from "./run-prepared.mjs";

await runPrepared("bench/run.ts", { builds: ["app", "host page", "bare app"], needsChromium: true });
