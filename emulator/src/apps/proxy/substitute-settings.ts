import type { AppParameter, SecureScope } from "../package/app-package.ts";

/** The settings that may be substituted, and the parameters that say where. */
export interface SettingSource {
  parameters: readonly AppParameter[];
  settings: Readonly<Record<string, unknown>>;
}

/** A placeholder in a place that its parameter's scopes do not allow, or that names no parameter. */
export class SettingScopeError extends Error {}

const placeholder = /\{\{\s*setting\.([\w-]+)\s*\}\}/g;

/**
 * Replaces `{{setting.<name>}}` in one part of a request. A parameter with `scopes` is replaced only in those parts: any
 * other place throws `SettingScopeError`, so that the value never leaves. In a URL the value is percent-encoded, unless it
 * starts the URL.
 */
export function substituteSettings(text: string, scope: SecureScope, source: SettingSource): string {
  return text.replace(placeholder, (_match, name: string, offset: number) => {
    const parameter = source.parameters.find((candidate) => candidate.name === name);
    if (parameter === undefined) throw new SettingScopeError(`There is no setting "${name}".`);
    if (parameter.scopes !== null && !parameter.scopes.includes(scope)) {
      throw new SettingScopeError(`The setting "${name}" may not be used in the request's ${scope}.`);
    }
    const value = String(source.settings[name] ?? "");
    return scope === "url" && offset > "https://".length ? encodeURIComponent(value) : value;
  });
}
