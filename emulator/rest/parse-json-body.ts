import { ApiError } from "./api-error.ts";

/**
 * The JSON of a request body; undefined for an empty one. Throws 400 where it is not JSON (the status is documented, the
 * body's wording assumed). Member names that would reach a prototype are dropped.
 */
export function parseJsonBody(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text, (key, value: unknown) => (key === "__proto__" ? undefined : value));
  } catch {
    const message = "The request body is not valid JSON.";
    throw new ApiError(400, { error: { title: "Invalid JSON", message } });
  }
}
