import { runPrepared } from "./run-prepared.mjs";

await runPrepared("tests/faults/run.ts", { builds: ["app", "emulator"] });
