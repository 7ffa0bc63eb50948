import { serializeSettings } from "../../domain/survey/serialize-settings.ts";
import type { Settings } from "../../domain/survey/settings.ts";

/** The first line of every settings file, so that any other JSON file is recognised as such. */
export const settingsFileFormat = "2listen-for-zendesk-settings";

/** The settings as a file's text: everything but the token, which the app does not have. */
export function exportSettings(settings: Settings): string {
  const file = { format: settingsFileFormat, version: 1, settings: serializeSettings(settings) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
