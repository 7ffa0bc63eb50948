import { appLocations, type AppLocation, type AppLocationName } from "./app-package.ts";
import { isJsonObject, type JsonObject } from "./manifest.ts";

/** Makes the string and the object form of each location one; locations that this host does not show are left out. */
export function readLocations(
  locations: JsonObject,
  findIcon: (location: AppLocationName) => string | null,
): Partial<Record<AppLocationName, AppLocation>> {
  const read: Partial<Record<AppLocationName, AppLocation>> = {};
  for (const name of appLocations) {
    const given = locations[name];
    const options = typeof given === "string" ? { url: given } : given;
    if (isJsonObject(options)) read[name] = readLocation(options, findIcon(name));
  }
  return read;
}

function readLocation(options: JsonObject, icon: string | null): AppLocation {
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
