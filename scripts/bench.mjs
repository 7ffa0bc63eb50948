import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstall } from "./ensure-install.mjs";
import { findChromium } from "./find-chromium.mjs";

await ensureInstall();
process.env["CHROME_PATH"] = await findChromium({ mayInstall: true });
const status = await ensureBuilt(["app", "host page", "bare app"]);
if (status !== 0) process.exit(status);

const { register } = await import("tsx/esm/api");
register();
await import(new URL("../bench/run.ts", import.meta.url).href);
