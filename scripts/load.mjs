import { runPrepared } from "./run-prepared.mjs";

await runPrepared("tests/faults/load/run.ts");
