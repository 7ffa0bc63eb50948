import { runPrepared } from "./run-prepared.mjs";

await runPrepared("emulator/main.ts");
