import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstall } from "./ensure-install.mjs";
import { findChromium } from "./find-chromium.mjs";

/**
 * Installs and builds what is missing, then runs a TypeScript module of the repository in this same process, so that
 * flags, signals and the exit status need no passing on.
 *
 * @param {string} module its path from the repository's folder
 * @param {{ builds?: string[], needsChromium?: boolean }} [options]
 */
export async function runPrepared(module, { builds = ["app", "emulator"], needsChromium = false } = {}) {
  await ensureInstall();
  if (needsChromium) process.env["CHROME_PATH"] = await findChromium({ mayInstall: true });
  const status = await ensureBuilt(builds);
  if (status !== 0) process.exit(status);
  const { register } = await import("tsx/esm/api");
  register();
  await import(new URL(`../${module}`, import.meta.url).href);
}
