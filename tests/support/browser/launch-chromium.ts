import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../../scripts/find-chromium.mjs";

/** Chromium keeps to the pages it is given: no updates, no sync, no first-run calls; root needs it without its sandbox. */
const quietArgs = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--force-color-profile=srgb",
];

/**
 * Takes the place of Playwright's own list of features that are off. That list takes partitioned storage away, and with it
 * what every Chrome gives a frame of another site: a storage of its own. Pages that were left are not kept for going back to
 * them: the tests of a worker share pages, and what one left would go on in the background of the next.
 */
const features = "--disable-features=MediaRouter,OptimizationHints,BackForwardCache";

/** Starts the machine's Chromium without a window; the caller closes it. */
export async function launchChromium(extraArgs: string[] = []): Promise<Browser> {
  const sandboxArgs = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: await findChromium(),
    args: [...quietArgs, features, ...sandboxArgs, ...extraArgs],
  });
}
