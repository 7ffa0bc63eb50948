import { appLocations, type AppLocation, type AppLocationName } from "./app-package.ts";
import { isJsonObject, type JsonObject } from "./manifest.ts";

/** Makes the string and the object form of each location one; locations that this host does not show are left out. */
export function readLocations(
  locations: JsonObject,
  app: { isSigned: boolean; findIcon: (location: AppLocationName) => string | null },
): Partial<Record<AppLocationName, AppLocation>> {
  const read: Partial<Record<AppLocationName, AppLocation>> = {};
  for (const name of appLocations) {
    const given = locations[name];
    const options = typeof given === "string" ? { url: given } : given;
    if (!isJsonObject(options)) continue;
    const isSigned = app.isSigned || options["signed"] === true;
    read[name] = {
      ...readLocation(options, app.findIcon(name)),
      isSigned: isSigned && isRemote(options["url"]),
    };
  }
  return read;
}

/** Only a server can take a token: pages of the package are never signed. */
function isRemote(url: unknown): boolean {
  return /^https?:/i.test(String(url));
}

function readLocation(options: JsonObject, icon: string | null): Omit<AppLocation, "isSigned"> {
  const { url, size, svg } = options;
  return {
    url: typeof url === "string" ? url : null,
    autoLoad: options["autoLoad"] !== false,
    autoHide: options["autoHide"] === true,
    flexible: options["flexible"] !== false,
    size: isJsonObject(size) ? readSize(size) : null,
    icon: typeof svg === "string" ? svg : icon,
  };
}

function readSize(size: JsonObject): { width?: string; height?: string } {
  const { width, height } = size;
  return {
    ...(width === undefined ? {} : { width: String(width) }),
    ...(height === undefined ? {} : { height: String(height) }),
  };
}
