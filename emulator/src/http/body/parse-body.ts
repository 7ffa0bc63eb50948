import { ApiError } from "../errors/api-error.ts";
import { parseFormBody } from "./parse-form-body.ts";

/**
 * What a request's body says; undefined for an empty one. It is JSON, whatever its `Content-Type` (Zendesk wants
 * `application/json` said), or a form where it says so. Throws 400 where it is neither (the status is documented, the body's
 * wording assumed). Member names that would reach a prototype are dropped.
 */
export function parseBody(text: string, contentType: string | null): unknown {
  const start = text.trimStart();
  if (start === "") return undefined;
  const isForm = contentType?.toLowerCase().startsWith("application/x-www-form-urlencoded") === true;
  if (isForm && !/^[{[]/.test(start)) return parseFormBody(text);
  try {
    return JSON.parse(text, (key, value: unknown) => (key === "__proto__" ? undefined : value));
  } catch {
    const message = "The request body is not valid JSON.";
    throw new ApiError(400, { error: { title: "Invalid JSON", message } });
  }
}
