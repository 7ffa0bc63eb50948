export interface SurveyRequest {
  method: string;
  headers: Headers;
  body: string;
}

export interface SurveyVerdict {
  status: number;
  text: string;
  /** The parsed body of an accepted request, else null. */
  body: unknown;
}

const MAX_DEPTH = 20;
const MAX_BODY_LENGTH = 1024 * 1024;

/**
 * | request                                                | answer |
 * |--------------------------------------------------------|--------|
 * | not POST                                               | 405    |
 * | no or wrong Basic auth `<email>/token:<token>`         | 401    |
 * | content type other than JSON                           | 415    |
 * | too long                                               | 413    |
 * | not JSON, or not an object                             | 400    |
 * | no text in it that looks like an e-mail address        | 422    |
 * | else                                                   | 200 `ok` |
 */
export function checkSurveyRequest(
  { method, headers, body }: SurveyRequest,
  account: { email: string; token: string },
): SurveyVerdict {
  if (method !== "POST") return refuse(405, "method not allowed");
  if (!isAuthorized(headers.get("authorization"), account)) return refuse(401, "unauthorized");
  if (!/^application\/(.+\+)?json\b/i.test(headers.get("content-type") ?? ""))
    return refuse(415, "content type must be JSON");
  if (body.length > MAX_BODY_LENGTH) return refuse(413, "body is too long");
  const parsed = parseJson(body);
  if (parsed === undefined) return refuse(400, "body is not a JSON object");
  if (!hasEmail(parsed, 0)) return refuse(422, "body has no e-mail address");
  return { status: 200, text: "ok", body: parsed };
}

function refuse(status: number, text: string): SurveyVerdict {
  return { status, text, body: null };
}

function isAuthorized(header: string | null, { email, token }: { email: string; token: string }): boolean {
  const [scheme = "", encoded = ""] = (header ?? "").split(" ", 2);
  if (scheme.toLowerCase() !== "basic") return false;
  return Buffer.from(encoded, "base64").toString("utf8") === `${email}/token:${token}`;
}

function parseJson(body: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function hasEmail(value: unknown, depth: number): boolean {
  if (typeof value === "string") return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim());
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return false;
  return Object.values(value).some((item) => hasEmail(item, depth + 1));
}
