import type { ApiError } from "../../../emulator/src/http/errors/api-error.ts";
import { toApiError } from "../../../emulator/src/http/errors/to-api-error.ts";

/** What the call is refused with, as the client reads it; null when it passes. Throws what is no refusal. */
export function refusalOf(act: () => unknown): Pick<ApiError, "status" | "body"> | null {
  try {
    act();
    return null;
  } catch (error) {
    const refused = toApiError(error);
    if (refused === null) throw error;
    return { status: refused.status, body: refused.body };
  }
}
