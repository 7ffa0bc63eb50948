import type { Browser } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { ensureBuilt } from "../../../scripts/ensure-built.mjs";
import { launchChromium } from "./launch-chromium.ts";

let launched: Promise<Browser> | undefined;

/**
 * The worker's Chromium, with the emulator and what else is named built where it changed. All files of a worker share it; it
 * ends with the worker.
 */
export function useBrowser(builds: readonly ("app" | "bare app")[] = []): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    expect(await ensureBuilt(["emulator", ...builds])).toBe(0);
    launched ??= launchChromium();
    browser = await launched;
  });
  return () => browser;
}
