import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkAssets } from "./check-assets.mjs";
import { checkManifest } from "./check-manifest.mjs";

const localeFile = /^translations\/[a-z]{2,3}(-\w{2,3})?\.json$/;
const allowedFiles = [
  /^manifest\.json$/,
  /^zcli\.apps\.config\.json$/,
  localeFile,
  /^assets\/[\w.-]+\.(png|jpe?g|gif|svg|js|html|css|woff2?|json)$/,
];
const storeTexts = ["name", "short_description", "long_description", "installation_instructions"];
const shortDescriptionLimit = 80;

/**
 * The package's files; `tmp/`, where zcli leaves its zips, is no part of it.
 *
 * @param {string} folder
 * @param {string} [below]
 * @returns {string[]}
 */
function listFiles(folder, below = "") {
  return readdirSync(join(folder, below))
    .filter((name) => below !== "" || name !== "tmp")
    .toSorted()
    .flatMap((name) => {
      const path = below === "" ? name : `${below}/${name}`;
      return lstatSync(join(folder, path)).isDirectory() ? listFiles(folder, path) : [path];
    });
}

/**
 * @param {string} path
 * @param {{ app?: Record<string, unknown> & { parameters?: Record<string, { label?: string, helpText?: string }> } }} content
 * @param {string[]} parameterNames
 */
function translationFaults(path, { app = {} }, parameterNames) {
  const faults = storeTexts
    .filter((key) => typeof app[key] !== "string" || app[key] === "")
    .map((key) => `${path}: app.${key} is missing.`);
  if (String(app["short_description"] ?? "").length > shortDescriptionLimit) {
    faults.push(`${path}: app.short_description is longer than ${shortDescriptionLimit} characters.`);
  }
  const labelled = app.parameters ?? {};
  for (const name of parameterNames) {
    if (!labelled[name]?.label || !labelled[name].helpText) {
      faults.push(`${path}: parameter ${name} needs a label and a helpText.`);
    }
  }
  for (const name of Object.keys(labelled)) {
    if (!parameterNames.includes(name)) faults.push(`${path}: there is no parameter ${name}.`);
  }
  return faults;
}

/**
 * What would keep a built package from being installed in Zendesk, or breaks this app's own promises about it; a sentence
 * each, none when the package is in order. Source of the rules: zendesk_apps_support 4.52 and Zendesk's asset guidelines.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function checkPackage(folder) {
  const files = listFiles(folder);
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const manifest = read("manifest.json");
  const names = manifest.parameters.map((/** @type {{ name: string }} */ { name }) => name);
  const isLink = (/** @type {string} */ path) => lstatSync(join(folder, path)).isSymbolicLink();
  const translations = files.filter((path) => path.startsWith("translations/"));
  return [
    ...checkManifest(manifest, (path) => files.includes(path)),
    ...files
      .filter((path) => !allowedFiles.some((pattern) => pattern.test(path)))
      .map((path) => `${path}: may not be in a package.`),
    ...files.filter(isLink).map((path) => `${path}: is a link.`),
    ...[manifest.defaultLocale, "en"]
      .filter((locale) => !translations.includes(`translations/${locale}.json`))
      .map((locale) => `translations/${locale}.json: is missing.`),
    ...translations.flatMap((path) => translationFaults(path, read(path), names)),
    ...checkAssets(folder, files),
  ];
}
