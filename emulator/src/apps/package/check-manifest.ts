import { checkLocations } from "./check-locations.ts";
import { checkParameters } from "./check-parameters.ts";
import { isJsonObject, type HasFile, type Manifest } from "./manifest.ts";

const localePattern = /^[a-z]{2,3}(-\w{2,3})?$/;

/**
 * Every reason for which Zendesk's validator (zendesk_apps_support 4.52) would refuse the manifest, as far as it decides
 * whether the app can run; an empty list means that it can.
 */
export function checkManifest(manifest: Manifest, hasFile: HasFile): string[] {
  const problems: string[] = [];
  if (manifest.marketingOnly === true) problems.push("The app has nothing to run (marketingOnly).");
  problems.push(...checkAuthor(manifest.author), ...checkDefaultLocale(manifest.defaultLocale, hasFile));
  if (manifest.requirementsOnly === true) return [...problems, ...checkParameters(manifest.parameters)];
  if (manifest.frameworkVersion !== "2.0") problems.push('"frameworkVersion" must be "2.0".');
  if (manifest.noTemplate !== undefined && manifest.noTemplate !== false) {
    problems.push('"noTemplate" does not exist in framework version 2.0.');
  }
  if (manifest.location === undefined) problems.push('The required field "location" is missing.');
  problems.push(...checkParameters(manifest.parameters), ...checkLocations(manifest, hasFile));
  return problems;
}

function checkAuthor(author: unknown): string[] {
  if (!isJsonObject(author)) return ['The required field "author" is missing.'];
  return ["name", "email", "url"]
    .filter((field) => !["string", "undefined"].includes(typeof (author[field] ?? undefined)))
    .map((field) => `"author.${field}" must be a text.`);
}

function checkDefaultLocale(locale: unknown, hasFile: HasFile): string[] {
  if (typeof locale !== "string") return ['The required field "defaultLocale" is missing.'];
  if (!localePattern.test(locale)) return [`"defaultLocale" is no locale that Zendesk takes: "${locale}".`];
  const file = `translations/${locale}.json`;
  return hasFile(file) ? [] : [`The default locale's translation file is missing: ${file}.`];
}
