import type { AppInstallation } from "../account/records.ts";
import type { Emulator } from "../emulator.ts";
import type { AppPackage } from "./package/app-package.ts";
import { installRequirements } from "./install-requirements.ts";

/**
 * Puts one installation per app package into the account, with the settings that the package starts with and what it
 * requires. An account that was kept has its installation already: that gets the settings which the package has since added.
 */
export function installApps(emulator: Emulator, warn: (line: string) => void): void {
  const { installations } = emulator.account;
  for (const app of emulator.apps) {
    const kept = installations.get(app.installationId);
    if (kept !== undefined) {
      kept.settings = { ...app.initialSettings, ...kept.settings };
      continue;
    }
    const requirements = installRequirements(emulator, app, warn);
    const installation = newInstallation(app, emulator.clock.nowIso());
    installations.set(app.installationId, { ...installation, requirements });
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
    requirements: [],
    created_at: now,
    updated_at: now,
  };
}
