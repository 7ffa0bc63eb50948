import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";

import {
  startEmulator,
  type EmulatorOptions,
  type RunningEmulator,
} from "../../../receiver/start-emulator.ts";
import { findFreePort } from "./find-free-port.ts";

/** The time at which test emulators start: a Wednesday morning. */
export const TEST_NOW = "2026-11-18T12:00:00Z";

/**
 * A fresh emulator for one test, on a free port, with a clock that moves only when it is advanced; stopped when the test ends.
 * A bug inside the emulator fails the test by what it logs.
 */
export async function startTestEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const whole = { now: TEST_NOW, frozenClock: true, log: failOnBug, ...options };
  const running = await (options.port === undefined && !isKeptPortInUse
    ? startOnKeptPort(whole)
    : startEmulator({ port: 0, ...whole }));
  onTestFinished(() => running.stop());
  return running;
}

/** A worker's emulators follow one another at one address, so that its browser takes up where it was for the next. */
let keptPort: number | undefined;
let isKeptPortInUse = false;

async function startOnKeptPort(options: EmulatorOptions): Promise<RunningEmulator> {
  isKeptPortInUse = true;
  keptPort ??= await findFreePort();
  const running = await startEmulator({ ...options, port: keptPort }).catch(async (error: unknown) => {
    if (!isPortTaken(error)) throw error;
    keptPort = await findFreePort();
    return startEmulator({ ...options, port: keptPort });
  });
  return {
    ...running,
    async stop() {
      await running.stop();
      await sleep(clientsNoticeMs);
      isKeptPortInUse = false;
    },
  };
}

/** Within this time this process' own clients notice that their kept connections were closed, and open new ones. */
const clientsNoticeMs = 5;

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function failOnBug(line: string): void {
  if (line.startsWith("Failed inside the emulator")) process.stderr.write(`${line}\n`);
}
