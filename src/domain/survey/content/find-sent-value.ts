import { type JsonPath, scanJson } from "./scan-json.ts";

/**
 * The value in a sent body where its template names a placeholder, without the template's own text around it; the first place that
 * fits. Null where the template does not name it, or the body is another than the template's.
 */
export function findSentValue(sentBody: string, template: string, placeholder: RegExp): string | null {
  const scan = scanJson(template);
  if (!scan.ok) return null;
  const body = parse(sentBody);
  for (const { path, value, isKey } of scan.strings) {
    if (isKey || !placeholder.test(value)) continue;
    const sent = readAt(body, path);
    const [before = "", after = ""] = value.split(placeholder);
    if (typeof sent !== "string" || !sent.startsWith(before) || !sent.endsWith(after)) continue;
    return sent.slice(before.length, sent.length - after.length);
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
