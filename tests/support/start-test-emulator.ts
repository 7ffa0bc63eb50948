import { onTestFinished } from "vitest";

import { startEmulator, type EmulatorOptions, type RunningEmulator } from "../../receiver/start-emulator.ts";

/** The time at which test emulators start: a Wednesday morning. */
export const TEST_NOW = "2026-11-18T12:00:00Z";

/**
 * A fresh emulator for one test, on free ports, with a clock that moves only when it is advanced; stopped when the test ends. A bug
 * inside the emulator fails the test by what it logs.
 */
export async function startTestEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const running = await startEmulator({
    port: 0,
    now: TEST_NOW,
    frozenClock: true,
    log: failOnBug,
    ...options,
  });
  onTestFinished(() => running.stop());
  return running;
}

function failOnBug(line: string): void {
  if (line.startsWith("Failed inside the emulator")) process.stderr.write(`${line}\n`);
}
