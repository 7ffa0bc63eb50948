import type { AppInstallation } from "../account/records.ts";
import type { Emulator } from "../emulator.ts";
import type { AppPackage } from "./app-package.ts";

/** Puts one installation per app package into the account, with the settings that the package starts with. */
export function installApps(emulator: Emulator): void {
  for (const app of emulator.apps) {
    emulator.account.installations.set(app.installationId, newInstallation(app, emulator.clock.nowIso()));
  }
}

function newInstallation(app: AppPackage, now: string): AppInstallation {
  return {
    id: app.installationId,
    app_id: app.appId,
    product: "support",
    settings: { name: app.name, title: app.name, ...app.initialSettings },
    enabled: true,
    role_restrictions: null,
    group_restrictions: null,
    created_at: now,
    updated_at: now,
  };
}
