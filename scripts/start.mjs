import { runPrepared } from "./run-prepared.mjs";

await runPrepared("emulator/src/main.ts");
