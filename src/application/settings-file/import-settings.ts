import type { Finding } from "../../domain/findings/finding.ts";
import { parseSettings } from "../../domain/survey/parse-settings.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { settingsFileFormat } from "./export-settings.ts";

export type ImportedSettings =
  | { ok: true; settings: Settings; findings: Finding[] }
  | { ok: false; code: "fileNotJson" | "fileNotSettings" | "fileTooNew" };

/** Settings from a file's text; unreadable parts become defaults with a finding. Nothing is saved or applied by this. */
export function importSettings(text: string): ImportedSettings {
  const file = parse(text);
  if (file === undefined) return { ok: false, code: "fileNotJson" };
  if (!isRecord(file) || file["format"] !== settingsFileFormat || !isRecord(file["settings"])) {
    return { ok: false, code: "fileNotSettings" };
  }
  if (file["version"] !== 1) return { ok: false, code: "fileTooNew" };
  return { ok: true, ...parseSettings(file["settings"]) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
