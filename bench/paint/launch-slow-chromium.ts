import type { Browser } from "playwright-core";
import { launchChromium } from "../../tests/support/browser/launch-chromium.ts";

/**
 * A Chromium that keeps the host page and its apps' frames in one process: a slowed-down processor and a heap's size hold for
 * one process, and would else be the host page's alone.
 */
export function launchSlowChromium(): Promise<Browser> {
  return launchChromium([
    "--disable-site-isolation-trials",
    "--disable-features=IsolateOrigins,site-per-process",
  ]);
}
