import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { isJsonObject, type JsonObject } from "./manifest.ts";
import type { AppPackage } from "./app-package.ts";
import type { AppTexts } from "../host-session.ts";

/** The app's texts in a locale: `pt-BR` looks for pt-br, then pt, then the app's default locale. */
export function readAppTexts(app: AppPackage, locale: string): AppTexts {
  const wanted = locale.toLowerCase();
  const candidates = [wanted, wanted.split("-")[0] ?? wanted, app.defaultLocale];
  const texts =
    candidates.map((candidate) => readAppObject(app, candidate)).find((found) => found !== null) ?? {};
  const support = isJsonObject(texts["support"]) ? texts["support"] : texts;
  const parameters = texts["parameters"] ?? support["parameters"];
  const labels = isJsonObject(parameters) ? parameters : {};
  return {
    name: textOf(texts["name"]) || textOf(support["name"]) || app.name,
    shortDescription: textOf(texts["short_description"]) || textOf(support["short_description"]),
    parameters: Object.fromEntries(
      app.parameters.map(({ name }) => [name, parameterTexts(name, labels[name])]),
    ),
  };
}

function parameterTexts(name: string, texts: unknown): { label: string; helpText: string } {
  const own = isJsonObject(texts) ? texts : {};
  return { label: textOf(own["label"]) || name, helpText: textOf(own["helpText"]) };
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return isJsonObject(value) && typeof value["value"] === "string" ? value["value"] : "";
}

function readAppObject(app: AppPackage, locale: string): JsonObject | null {
  if (app.source.kind !== "directory") return null;
  try {
    const folder = join(app.source.directory, "translations");
    // `pt-BR.json` is as good as `pt-br.json`.
    const file = readdirSync(folder).find((name) => name.toLowerCase() === `${locale.toLowerCase()}.json`);
    const parsed: unknown = JSON.parse(readFileSync(join(folder, file ?? ""), "utf8").replace(/^\uFEFF/, ""));
    return isJsonObject(parsed) && isJsonObject(parsed["app"]) ? parsed["app"] : null;
  } catch {
    return null;
  }
}
