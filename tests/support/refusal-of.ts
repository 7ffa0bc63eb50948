import type { ApiError } from "../../emulator/src/http/errors/api-error.ts";

/** What the call is refused with; null when it passes. */
export function refusalOf(act: () => unknown): Pick<ApiError, "status" | "body"> | null {
  try {
    act();
    return null;
  } catch (error) {
    const { status, body } = error as ApiError;
    return { status, body };
  }
}
