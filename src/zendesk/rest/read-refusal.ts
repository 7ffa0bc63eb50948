/** Zendesk's own code and sentence for a refusal; empty where the body gave none. */
export interface Refusal {
  code: string;
  detail: string;
}

/**
 * Reads every shape in which Zendesk is known to say no: `{"error":"RecordInvalid","description","details":{field:[{…}]}}`,
 * `{"error":{"title","message"}}`, `{"errors":[{"code","title","detail"}]}`, `{"status":500,"error":"…"}`, plain text.
 */
export function readRefusal(body: unknown): Refusal {
  if (typeof body === "string") return { code: "", detail: isHtml(body) ? "" : shorten(body) };
  if (!isRecord(body)) return { code: "", detail: "" };
  const { error, errors, description, details } = body;
  if (Array.isArray(errors)) return readErrorList(errors);
  if (isRecord(error)) {
    return {
      code: textOf(error["title"]),
      detail: shorten(textOf(error["message"]) || textOf(error["title"])),
    };
  }
  const reasons = listReasons(details);
  const sentence = reasons.length > 0 ? reasons.join(" ") : textOf(description);
  return { code: textOf(error), detail: shorten(sentence || textOf(error)) };
}

function readErrorList(errors: readonly unknown[]): Refusal {
  const entries = errors.map((entry) => (isRecord(entry) ? entry : { title: textOf(entry) }));
  const sentences = entries.map(
    (entry: Record<string, unknown>) => textOf(entry["detail"]) || textOf(entry["title"]),
  );
  const [first] = entries;
  return { code: textOf(first?.["code"]), detail: shorten(sentences.filter(Boolean).join(" ")) };
}

/** The sentences of `details`, whose values are lists of `{description, error?}`, single ones, or plain text. */
function listReasons(details: unknown): string[] {
  if (!isRecord(details)) return [];
  return Object.values(details)
    .flat()
    .map((reason) =>
      isRecord(reason) ? textOf(reason["description"]) || textOf(reason["error"]) : textOf(reason),
    )
    .filter(Boolean);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** An error page is not a sentence. */
function isHtml(text: string): boolean {
  return /^\s*</.test(text);
}

function shorten(text: string): string {
  const plain = text.trim();
  return plain.length > 300 ? `${plain.slice(0, 299)}…` : plain;
}
