import type { AppInstallation } from "../account/records.ts";
import type { AppPackage } from "./package/app-package.ts";

/** An installation's settings without the secure ones, which neither the REST API nor an app's page ever gets. */
export function visibleSettings(
  app: AppPackage | undefined,
  installation: AppInstallation,
): Record<string, unknown> {
  const secure = new Set(app?.parameters.filter((parameter) => parameter.secure).map(({ name }) => name));
  return Object.fromEntries(Object.entries(installation.settings).filter(([name]) => !secure.has(name)));
}
