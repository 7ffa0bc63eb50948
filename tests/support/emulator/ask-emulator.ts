import type { RunningEmulator } from "../../../receiver/start-emulator.ts";
import { callEmulator } from "./emulator-client.ts";

/** Makes one call as the admin and gives the answer's body; throws with the answer where it is not a success. */
export async function askEmulator(
  running: Pick<RunningEmulator, "url">,
  call: string,
  body?: unknown,
): Promise<unknown> {
  const reply = await callEmulator(running, call, { body });
  if (reply.status < 400) return reply.body;
  throw new Error(`Failed to ask: ${call} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
}

/** Overwrites some of the installed app's settings. */
export async function saveAppSettings(
  running: Pick<RunningEmulator, "url">,
  settings: Record<string, unknown>,
): Promise<void> {
  const { installations } = (await askEmulator(running, "GET /api/v2/apps/installations")) as {
    installations: { id: number }[];
  };
  await askEmulator(running, `PUT /api/v2/apps/installations/${installations[0]?.id}`, { settings });
}
