import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstall } from "./ensure-install.mjs";

await ensureInstall();
const status = await ensureBuilt();
if (status !== 0) process.exit(status);

// In this same process, so that flags, signals and the exit status need no passing on.
const { register } = await import("tsx/esm/api");
register();
await import(new URL("../emulator/main.ts", import.meta.url).href);
