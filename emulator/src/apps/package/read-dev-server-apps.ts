import { AppPackageError } from "./app-package-error.ts";
import type { AppPackage, AppParameter } from "./app-package.ts";
import { isJsonObject, type JsonObject } from "./manifest.ts";
import type { AppIds } from "./read-app-package.ts";
import { readLocations } from "./read-locations.ts";

/**
 * Reads the apps that `zcli apps:server` serves at `origin`, from its `/app.json`. That file holds the settings' values but
 * not the manifest's parameters, so every setting counts as plain text here; secure ones cannot be recognised.
 */
export async function readDevServerApps(origin: string, nextIds: () => AppIds): Promise<AppPackage[]> {
  const { apps, installations } = await fetchAppJson(origin);
  return apps.map((app) => {
    const installation = installations.find((candidate) => String(candidate["app_id"]) === String(app["id"]));
    const plan = installation?.["plan"];
    return describeServedApp(app, nextIds(), {
      settings: readSettings(installation?.["settings"]),
      plan: typeof plan === "string" ? plan : null,
    });
  });
}

function describeServedApp(
  app: JsonObject,
  ids: AppIds,
  { settings, plan }: { settings: Record<string, unknown>; plan: string | null },
): AppPackage {
  const support = isJsonObject(app["locations"]) ? app["locations"]["support"] : undefined;
  return {
    ...ids,
    name: String(app["name"] ?? "App"),
    version: String(app["version"] ?? ""),
    defaultLocale: String(app["default_locale"] ?? "en"),
    parameters: Object.keys(settings).map(plainParameter),
    domainWhitelist: null,
    locations: readLocations(isJsonObject(support) ? support : {}, {
      isSigned: app["signed_urls"] === true,
      findIcon: () => null,
    }),
    requirements: [],
    plan,
    warnings: [],
    initialSettings: settings,
    source: { kind: "server", assetUrlPrefix: String(app["asset_url_prefix"]) },
  };
}

async function fetchAppJson(origin: string): Promise<{ apps: JsonObject[]; installations: JsonObject[] }> {
  let json: unknown;
  try {
    const response = await fetch(new URL("/app.json", origin));
    json = await response.json();
  } catch (error) {
    const reason = error instanceof Error ? error.message : "?";
    throw new AppPackageError(origin, [
      `Nothing usable answers at /app.json (${reason}). Is \`zcli apps:server\` running?`,
    ]);
  }
  const apps = isJsonObject(json) && Array.isArray(json["apps"]) ? json["apps"].filter(isJsonObject) : [];
  const installations =
    isJsonObject(json) && Array.isArray(json["installations"])
      ? json["installations"].filter(isJsonObject)
      : [];
  if (apps.length === 0) throw new AppPackageError(origin, ["/app.json lists no app."]);
  return { apps, installations };
}

/** `[{"title":"My app"},{"subdomain":"x"}]` as one object, without the title, which is no parameter. */
function readSettings(list: unknown): Record<string, unknown> {
  const { title: _title, ...settings }: Record<string, unknown> = Array.isArray(list)
    ? Object.assign({}, ...list.filter(isJsonObject))
    : {};
  return settings;
}

function plainParameter(name: string): AppParameter {
  return { name, type: "text", required: false, secure: false, default: null, scopes: null };
}
