import type { Assumptions } from "../../emulator/src/assumptions.ts";
import { startEmulator, type RunningEmulator } from "../../receiver/start-emulator.ts";
import { askEmulator, saveAppSettings } from "../../tests/support/emulator/ask-emulator.ts";
import type { Stage } from "./scene.ts";

/** Every picture is taken at the same moment, so that only what changed on the screen changes a file. */
export const pictureTime = "2026-11-20T17:05:00Z";

/** Starts an emulator of its own for one scene, with the built app installed and the clock standing still. */
export async function openStage(
  assumptions: Partial<Assumptions> = {},
): Promise<{ stage: Stage; close: () => Promise<void> }> {
  const running = await startEmulator({
    port: 0,
    apps: ["dist"],
    now: pictureTime,
    frozenClock: true,
    rateLimits: false,
    assumptions,
  });
  return { stage: stageOf(running), close: () => running.stop() };
}

/** What a scene may do with an emulator that runs. */
export function stageOf(running: RunningEmulator): Stage {
  return {
    url: running.url,
    standIn: running.credentials,
    ask: (method, path, body) => askEmulator(running, `${method} ${path}`, body),
    saveSettings: (settings) => saveAppSettings(running, settings),
  };
}
