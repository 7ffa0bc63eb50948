import { malformedValue } from "../account/refusal.ts";

/**
 * Tags as a client or a rule writes them, an array or one text separated by spaces or commas, in the form Zendesk keeps:
 * lower case, each once, in the order written. Throws `Refusal` for anything else.
 */
export function parseTags(value: unknown, attribute = "tags"): string[] {
  const parts = Array.isArray(value) ? value : [value];
  const tags = new Set<string>();
  for (const part of parts) {
    if (part === null || part === undefined) continue;
    if (typeof part !== "string" && typeof part !== "number")
      throw malformedValue(attribute, "must be an array of strings");
    for (const tag of String(part).split(/[\s,]+/)) if (tag !== "") tags.add(tag.toLowerCase());
  }
  return [...tags];
}
