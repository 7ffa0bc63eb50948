import { readObject } from "../zaf/read-ticket-snapshot.ts";

/** A whole answer of the host, as far as it is understood. */
interface CompleteResponse {
  /** Parsed, or text. */
  body: unknown;
  /** The `Date` header, in milliseconds since 1970; null where the host does not tell it. */
  answeredAtMs: number | null;
}

/**
 * Reads what `client.request` resolves with where `httpCompleteResponse` is asked for: `responseJSON` and `responseText` are
 * documented by use alone (public apps read them). Unconfirmed: that headers come along, and as an object or as lines; where
 * they do not, the time is not known. A host that ignores the option gives the body itself.
 */
export function readCompleteResponse(answer: unknown): CompleteResponse {
  const fields = readObject(answer);
  if (!fields || !("responseJSON" in fields || "responseText" in fields))
    return { body: answer, answeredAtMs: null };
  const { responseJSON, responseText, responseHeaders } = fields;
  const answeredAtMs = Date.parse(readDate(responseHeaders) ?? "");
  return {
    body: responseJSON ?? responseText,
    answeredAtMs: Number.isNaN(answeredAtMs) ? null : answeredAtMs,
  };
}

function readDate(headers: unknown): string | null {
  if (typeof headers === "string") return /^date:\s*(.+)$/im.exec(headers)?.[1] ?? null;
  const found = Object.entries(readObject(headers) ?? {}).find(([name]) => name.toLowerCase() === "date");
  return typeof found?.[1] === "string" ? found[1] : null;
}
