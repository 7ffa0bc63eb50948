import { writePlaceholder } from "./placeholder.ts";
import type { Placeholder } from "./placeholder.ts";
import { scanJson } from "./scan-json.ts";
import type { JsonPath } from "./scan-json.ts";

/** Which text value becomes which placeholder. */
export interface FieldMapping {
  path: JsonPath;
  placeholder: Placeholder;
}

/**
 * The body with the mapped text values replaced by placeholders, everything else as it was typed. A path that the body
 * does not hold is ignored; text that is not JSON comes back unchanged.
 */
export function applyMapping(body: string, mappings: readonly FieldMapping[]): string {
  const scan = scanJson(body);
  if (!scan.ok) return body;
  let mapped = body;
  for (const string of scan.strings.toReversed()) {
    const mapping = mappings.find(({ path }) => !string.isKey && isSamePath(path, string.path));
    if (mapping === undefined) continue;
    const literal = JSON.stringify(writePlaceholder(mapping.placeholder));
    mapped = mapped.slice(0, string.start) + literal + mapped.slice(string.end);
  }
  return mapped;
}

function isSamePath(one: JsonPath, other: JsonPath): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
