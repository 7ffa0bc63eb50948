import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

import { AppPackageError } from "./app-package-error.ts";
import type { AppPackage, AppParameter, SecureScope } from "./app-package.ts";
import { checkManifest } from "./check-manifest.ts";
import { findOutdatedParameters } from "./check-parameters.ts";
import { findDuplicateKeys } from "./find-duplicate-keys.ts";
import { isJsonObject, supportLocations, type JsonObject, type Manifest } from "./manifest.ts";
import { readLocations } from "./read-locations.ts";
import { readRequirements } from "./requirements.ts";

/** The ids that an app gets in the account. */
export interface AppIds {
  appId: number;
  installationId: number;
}

/**
 * Reads an unzipped ZAF package: the folder that holds manifest.json. Throws `AppPackageError` with every reason when it is
 * no package that Zendesk would take.
 */
export function readAppPackage(source: string, ids: AppIds): AppPackage {
  const directory = resolve(source);
  const hasFile = (path: string) =>
    existsSync(join(directory, path)) && statSync(join(directory, path)).isFile();
  const manifest: Manifest = readJsonObject(directory, "manifest.json", source);
  const { requirements, problems: requirementProblems } = readRequirements(
    hasFile("requirements.json") ? readJsonObject(directory, "requirements.json", source) : {},
  );
  const problems = [...checkManifest(manifest, hasFile), ...requirementProblems];
  if (problems.length > 0) throw new AppPackageError(source, problems);
  const parameters = readParameters(manifest.parameters);
  const config = hasFile("zcli.apps.config.json")
    ? readJsonObject(directory, "zcli.apps.config.json", source)
    : {};
  const locale = String(manifest.defaultLocale);
  return {
    ...ids,
    name: typeof manifest.name === "string" ? manifest.name : translatedName(directory, locale, source),
    version: typeof manifest.version === "string" ? manifest.version : "",
    defaultLocale: locale,
    parameters,
    domainWhitelist: Array.isArray(manifest.domainWhitelist) ? manifest.domainWhitelist.map(String) : [],
    locations: readLocations(supportLocations(manifest), {
      isSigned: manifest.signedUrls === true,
      findIcon: (location) =>
        [`icon_${location}.svg`, `support/icon_${location}.svg`].find((icon) => hasFile(`assets/${icon}`)) ??
        null,
    }),
    requirements,
    plan: typeof config["plan"] === "string" ? config["plan"] : null,
    warnings: findOutdatedParameters(manifest.parameters),
    initialSettings: initialSettings(parameters, config["parameters"]),
    source: { kind: "directory", directory },
  };
}

function readJsonObject(directory: string, file: string, source: string): JsonObject {
  const path = join(directory, file);
  if (!existsSync(path)) {
    throw new AppPackageError(source, [
      `${file} is missing. Name the folder of a built ZAF package, the one that holds it.`,
    ]);
  }
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new AppPackageError(source, [
      `${file} is not valid JSON: ${error instanceof Error ? error.message : "?"}`,
    ]);
  }
  if (!isJsonObject(parsed)) throw new AppPackageError(source, [`${file} must hold an object.`]);
  const duplicates = findDuplicateKeys(text);
  if (duplicates.length > 0) {
    throw new AppPackageError(
      source,
      duplicates.map((key) => `${file} has the key "${key}" twice in one object.`),
    );
  }
  return parsed;
}

function translatedName(directory: string, locale: string, source: string): string {
  const { app } = readJsonObject(directory, `translations/${locale}.json`, source);
  return isJsonObject(app) && typeof app["name"] === "string" ? app["name"] : "App";
}

function readParameters(parameters: unknown): AppParameter[] {
  if (!Array.isArray(parameters)) return [];
  return parameters.filter(isJsonObject).map((parameter) => ({
    name: String(parameter["name"]),
    type: String(parameter["type"] ?? "text"),
    required: parameter["required"] === true,
    secure: parameter["secure"] === true,
    default: parameter["default"] ?? null,
    scopes: Array.isArray(parameter["scopes"]) ? (parameter["scopes"] as SecureScope[]) : null,
  }));
}

function initialSettings(parameters: AppParameter[], configured: unknown): Record<string, unknown> {
  const values = isJsonObject(configured) ? configured : {};
  return Object.fromEntries(parameters.map(({ name, default: value }) => [name, values[name] ?? value]));
}
