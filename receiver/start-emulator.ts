import {
  startEmulator as startBareEmulator,
  type EmulatorOptions,
  type RunningEmulator as BareRunningEmulator,
} from "../emulator/src/start-emulator.ts";
import { surveyAccount, SURVEY_PATH } from "./survey-account.ts";
import { createReceiver } from "./survey-receiver.ts";

export type { EmulatorOptions };

/** An emulator that listens, with the 2listen stand-in beside it. */
export interface RunningEmulator extends BareRunningEmulator {
  /** What a 2listen account would show its admin. */
  credentials: { endpoint: string; email: string; token: string };
}

/** Starts the emulator with the 2listen stand-in as its receiver, for tests, benches and pictures. Rejects as the emulator does. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const running = await startBareEmulator({ receivers: [createReceiver], ...options });
  const endpoint = `${running.receivers[0]?.origin ?? ""}${SURVEY_PATH}`;
  return { ...running, credentials: { endpoint, ...surveyAccount } };
}
