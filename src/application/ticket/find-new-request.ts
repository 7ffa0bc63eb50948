import type { DispatchRecord } from "../../domain/status/dispatch-history/dispatch-record.ts";
import type { ResendPreview } from "./prepare-resend.ts";

/** The request or dispatch that was added to the history since the agent confirmed. */
export function findNewRequest(seen: ResendPreview, now: ResendPreview): DispatchRecord | null {
  const known = new Set(seen.history.records.map(({ updateId }) => updateId));
  return (
    now.history.records.findLast(
      ({ kind, updateId }) =>
        (kind === "resent" || kind === "dispatched" || kind === "resendAsked") && !known.has(updateId),
    ) ?? null
  );
}
