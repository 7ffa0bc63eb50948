import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../scripts/find-chromium.mjs";

/** Chromium keeps to the pages it is given: no updates, no sync, no first-run calls; root needs it without its sandbox. */
const quietArgs = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--force-color-profile=srgb",
];

/** Starts the machine's Chromium without a window; the caller closes it. */
export async function launchChromium(extraArgs: string[] = []): Promise<Browser> {
  const sandboxArgs = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: await findChromium(),
    args: [...quietArgs, ...sandboxArgs, ...extraArgs],
  });
}
