/** What this host reads of manifest.json; everything may be missing or of the wrong type until it is checked. */
export interface Manifest {
  name?: unknown;
  author?: unknown;
  defaultLocale?: unknown;
  frameworkVersion?: unknown;
  version?: unknown;
  location?: unknown;
  parameters?: unknown;
  domainWhitelist?: unknown;
  signedUrls?: unknown;
  requirementsOnly?: unknown;
  marketingOnly?: unknown;
  noTemplate?: unknown;
}

export type JsonObject = Record<string, unknown>;

/** True for a JSON object; arrays and null are none. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The manifest's locations of Zendesk Support; `zendesk` is the product's old key. */
export function supportLocations(manifest: Manifest): JsonObject {
  if (!isJsonObject(manifest.location)) return {};
  const support = manifest.location["support"] ?? manifest.location["zendesk"];
  return isJsonObject(support) ? support : {};
}

/** Whether a package holds a file, by its path with forward slashes: `assets/iframe.html`. */
export type HasFile = (path: string) => boolean;
