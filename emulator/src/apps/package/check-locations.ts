import { isJsonObject, supportLocations, type HasFile, type Manifest } from "./manifest.ts";

/** Every location that Zendesk Support knows; this host shows most of them and names those that it leaves out. */
const knownLocations = new Set([
  "top_bar",
  "nav_bar",
  "ticket_sidebar",
  "new_ticket_sidebar",
  "user_sidebar",
  "organization_sidebar",
  "background",
  "modal",
  "ticket_editor",
  "system_top_bar",
  "custom_object_record_sidebar",
]);

/** The validator's rules for `location`: known names, a page that exists, options of the right type. */
export function checkLocations(manifest: Manifest, hasFile: HasFile): string[] {
  if (manifest.location === undefined) return [];
  if (!isJsonObject(manifest.location)) return ['"location" must be an object by product: {"support": {…}}.'];
  return Object.entries(supportLocations(manifest)).flatMap(([name, options]) =>
    knownLocations.has(name)
      ? checkLocation(name, options, hasFile)
      : [`Zendesk Support has no location "${name}".`],
  );
}

function checkLocation(name: string, options: unknown, hasFile: HasFile): string[] {
  if (typeof options === "string") return checkUrl(name, options, hasFile);
  if (!isJsonObject(options)) return [`The location "${name}" must be a text or an object.`];
  const { url, flexible } = options;
  const isFlexible = flexible === undefined || flexible === null || typeof flexible === "boolean";
  const problems = isFlexible ? [] : [`"${name}.flexible" must be true or false.`];
  if (typeof url === "string") return [...problems, ...checkUrl(name, url, hasFile)];
  return options["autoLoad"] === false ? problems : [...problems, `The location "${name}" names no "url".`];
}

function checkUrl(name: string, url: string, hasFile: HasFile): string[] {
  if (url.includes("{{setting.")) return [];
  if (/^[a-z][a-z+.-]*:/i.test(url)) {
    const isAllowed =
      URL.canParse(url) && (new URL(url).protocol === "https:" || new URL(url).hostname === "localhost");
    return isAllowed ? [] : [`The location "${name}" must be https or on localhost: "${url}".`];
  }
  const file = url.replace(/[?#].*$/, "");
  if (!file.startsWith("assets/")) return [`The url of "${name}" must start with "assets/": "${url}".`];
  return hasFile(file) ? [] : [`The page of "${name}" is not in the package: ${file}.`];
}
