import { isSafePlaceholder } from "./placeholder.ts";
import type { Placeholder } from "./placeholder.ts";

/** A ticket's values by placeholder; what is missing is shown as empty, as Zendesk sends it. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

/** The body as 2listen will get it for one ticket: every value escaped for its JSON string. */
export function previewBody(template: string, values: PlaceholderValues): string {
  return template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (placeholder, name: string) =>
    isSafePlaceholder(name) ? JSON.stringify(values[name] ?? "").slice(1, -1) : placeholder,
  );
}
