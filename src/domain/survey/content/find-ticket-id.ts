import { scanJson } from "./scan-json.ts";
import type { JsonPath } from "./scan-json.ts";

/** Where a template names the ticket, by number or by an address that ends with it. */
const ticketMarks = /\{\{\s*ticket\.(?:id|url|link)\s*\}\}/;

/**
 * The ticket that a sent body is about, read from where its template names the ticket; null where the template names
 * none, or the body is another than the template's.
 */
export function findTicketId(sentBody: string, template: string): number | null {
  const scan = scanJson(template);
  if (!scan.ok) return null;
  const places = scan.strings.filter(({ isKey, value }) => !isKey && ticketMarks.test(value));
  for (const { path, value } of places) {
    const sent = readAt(parse(sentBody), path);
    const [before = "", after = ""] = value.split(ticketMarks);
    if (typeof sent !== "string" || !sent.startsWith(before) || !sent.endsWith(after)) continue;
    const [digits] = /\d+(?=(?:\.json)?$)/.exec(sent.slice(before.length, sent.length - after.length)) ?? [];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}
