import type { AppPackage } from "./app-package.ts";
import { readAppPackage, type AppIds } from "./read-app-package.ts";
import { readDevServerApps } from "./read-dev-server-apps.ts";

/**
 * Reads each `--app`: a package folder, or the address of a `zcli apps:server`. Throws `AppPackageError` for the first one
 * that is not usable; reports to `warn` what Zendesk no longer accepts and this host does.
 */
export async function readApps(
  sources: readonly string[],
  warn: (line: string) => void = () => {},
): Promise<AppPackage[]> {
  let count = 0;
  const nextIds = (): AppIds => {
    count += 1;
    return { appId: 500_000 + count, installationId: 700_000 + count };
  };
  const apps: AppPackage[] = [];
  for (const source of sources) {
    if (/^https?:\/\//.test(source)) apps.push(...(await readDevServerApps(source, nextIds)));
    else apps.push(readAppPackage(source, nextIds()));
  }
  for (const { name, warnings } of apps) for (const warning of warnings) warn(`${name}: ${warning}`);
  return apps;
}
