const localeName = /^[a-z]{2,3}(-\w{2,3})?$/;
const parameterTypes = ["text", "checkbox", "url", "number", "multiline", "hidden"];
const supportLocations = [
  "top_bar",
  "nav_bar",
  "ticket_sidebar",
  "new_ticket_sidebar",
  "user_sidebar",
  "organization_sidebar",
  "background",
  "modal",
  "ticket_editor",
];
const locationOptions = ["url", "autoLoad", "autoHide", "flexible", "signed", "size"];

/**
 * @typedef {{ name: string, type?: string, required?: boolean, secure?: boolean, default?: unknown }} Parameter
 * @typedef {Record<string, unknown> & { author?: Record<string, unknown>, defaultLocale?: string,
 *   location?: { support?: Record<string, Record<string, unknown>> }, parameters?: Parameter[] }} Manifest
 */

/** @param {Manifest} manifest */
function topLevelFaults({ author, frameworkVersion, defaultLocale, private: isPrivate }) {
  const faults = [];
  if (typeof author?.["name"] !== "string" || typeof author["email"] !== "string") {
    faults.push("manifest.json: author needs a name and an email, both text.");
  }
  if (frameworkVersion !== "2.0") faults.push('manifest.json: frameworkVersion must be "2.0".');
  if (!localeName.test(defaultLocale ?? "")) {
    faults.push("manifest.json: defaultLocale must be a lower-case locale.");
  }
  if (isPrivate !== undefined && typeof isPrivate !== "boolean") {
    faults.push("manifest.json: private must be true or false.");
  }
  return faults;
}

/**
 * @param {Manifest} manifest
 * @param {(path: string) => boolean} hasFile
 */
function locationFaults({ location }, hasFile) {
  const locations = Object.entries(location?.support ?? {});
  if (locations.length === 0) return ["manifest.json: location names no place in Support."];
  return locations.flatMap(([name, options]) => {
    const faults = [];
    const url = String(options["url"] ?? "");
    const path = url.split(/[?#]/)[0] ?? "";
    if (!supportLocations.includes(name)) faults.push(`manifest.json: Support has no location ${name}.`);
    if (!path.startsWith("assets/") || !hasFile(path)) {
      faults.push(`manifest.json: ${name} names ${url || "no page"}, which is not a file under assets/.`);
    }
    for (const option of Object.keys(options)) {
      if (!locationOptions.includes(option)) {
        faults.push(`manifest.json: ${name} has the unknown option ${option}.`);
      }
    }
    return faults;
  });
}

/** @param {Parameter} parameter */
function parameterFaults({ name, type = "text", required, secure, default: preset }) {
  const faults = [];
  if (name === "name") faults.push('manifest.json: no parameter may be called "name".');
  if (!parameterTypes.includes(type)) {
    faults.push(`manifest.json: parameter ${name} has the unknown type ${type}.`);
  }
  if (type === "hidden" && required) {
    faults.push(`manifest.json: the hidden parameter ${name} cannot be required.`);
  }
  // The 2listen token is kept nowhere by this app, so no parameter has a reason to be secret.
  if (secure || /token|key|pwd|password|secret/i.test(name)) {
    faults.push(`manifest.json: parameter ${name} looks like a secret.`);
  }
  if (preset === undefined) faults.push(`manifest.json: parameter ${name} has no default.`);
  return faults;
}

/**
 * What Zendesk's validator would refuse in a manifest, and what this app asks of its own on top; a sentence each.
 * Source: zendesk_apps_support 4.52 (manifest.rb, location_options.rb, parameter.rb).
 *
 * @param {Manifest} manifest
 * @param {(path: string) => boolean} hasFile
 * @returns {string[]}
 */
export function checkManifest(manifest, hasFile) {
  const parameters = manifest.parameters ?? [];
  const names = parameters.map(({ name }) => name);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...topLevelFaults(manifest),
    ...locationFaults(manifest, hasFile),
    ...parameters.flatMap(parameterFaults),
    ...repeated.map((name) => `manifest.json: parameter ${name} is declared twice.`),
  ];
}
