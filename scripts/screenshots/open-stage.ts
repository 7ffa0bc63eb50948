import { startEmulator } from "../../emulator/start-emulator.ts";
import type { Stage } from "./scene.ts";

const adminAuthorization = `Basic ${Buffer.from("admin@example.com/token:emulator").toString("base64")}`;
/** Every picture is taken at the same moment, so that only what changed on the screen changes a file. */
const pictureTime = "2026-11-20T17:05:00Z";

/** Starts an emulator of its own for one scene, with the built app installed and the clock standing still. */
export async function openStage(): Promise<{ stage: Stage; close: () => Promise<void> }> {
  const running = await startEmulator({
    port: 0,
    apps: ["dist"],
    now: pictureTime,
    frozenClock: true,
    rateLimits: false,
  });
  const ask: Stage["ask"] = async (method, path, body) => {
    const response = await fetch(`${running.url}${path}`, {
      method,
      headers: { authorization: adminAuthorization, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`Failed to set the scene: ${method} ${path} answered ${response.status}: ${text}`);
    }
    return text === "" ? null : JSON.parse(text);
  };
  const saveSettings: Stage["saveSettings"] = async (settings) => {
    const { installations } = (await ask("GET", "/api/v2/apps/installations")) as {
      installations: { id: number }[];
    };
    await ask("PUT", `/api/v2/apps/installations/${installations[0]?.id}`, { settings });
  };
  return {
    stage: { url: running.url, standIn: running.credentials, ask, saveSettings },
    close: () => running.stop(),
  };
}
