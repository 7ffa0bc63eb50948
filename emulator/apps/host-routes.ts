import type { Hono } from "hono";

import type { Emulator } from "../emulator.ts";
import { installApps } from "./install-apps.ts";

export interface HostOptions {
  /** Folder of the built host page; `build/host` by default. */
  hostDirectory?: string;
}

/**
 * Adds everything the browser needs: the host page (`/`, `/agent/*`, `/admin/*`), its assets and API (`/host/*`), the apps'
 * assets (`/apps/:appId/assets/*`) and the ZAF SDK. Installs the emulator's apps into the account, again after each reset.
 * Registers a fallback for no path of its own, so that it can be called before or after the REST and control routes.
 */
export function registerHostRoutes(_app: Hono, emulator: Emulator, _options: HostOptions = {}): void {
  installApps(emulator);
  emulator.subscribe((event) => {
    if (event.type === "reset") installApps(emulator);
  });
}
