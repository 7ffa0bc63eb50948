import { Refusal } from "../../account/refusal.ts";
import type { RefusalReason } from "../../account/refusal.ts";
import { ApiError, recordInvalid, recordNotFound } from "./api-error.ts";
import { invalidAttribute } from "./invalid-attribute.ts";

/** What was thrown as the reply that Zendesk gives: `ApiError` as it is, a refusal of the account translated; null for a bug. */
export function toApiError(thrown: unknown): ApiError | null {
  if (thrown instanceof ApiError) return thrown;
  return thrown instanceof Refusal ? replyTo(thrown.reason) : null;
}

/**
 * | refusal   | reply                                   |
 * |-----------|-----------------------------------------|
 * | unknown   | 404 `RecordNotFound`                    |
 * | malformed | 400 `Invalid attribute`                 |
 * | invalid   | 422 `RecordInvalid`, details by attribute |
 * | outdated  | 409 `UpdateConflict`                    |
 */
function replyTo(reason: RefusalReason): ApiError {
  switch (reason.kind) {
    case "unknown":
      return recordNotFound();
    case "malformed":
      return invalidAttribute(reason.field, reason.expectation, reason.endpoint);
    case "invalid":
      return recordInvalid(
        ...reason.faults.map(({ field, description, code }) => ({
          attribute: field,
          description,
          ...(code === undefined ? {} : { error: code }),
        })),
      );
    case "outdated":
      return new ApiError(409, {
        error: "UpdateConflict",
        description:
          "Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.",
      });
  }
}
