import { hourMs } from "../hour-ms.ts";
import { findDispatchStart } from "../find-dispatch-start.ts";
import type { IneligibilityRule, StatusInput } from "./ineligibility-rule.ts";

/**
 * An automation leaves a ticket alone once it was solved longer ago than the age limit. A ticket whose delay ends after
 * that limit is too old already: no hourly run can meet both. Solving the ticket anew changes it.
 *
 * Where the host does not tell when the ticket was solved, its last update stands in: it cannot be earlier.
 */
export const tooOld: IneligibilityRule = (input) => {
  const { ticket, survey, nowMs } = input;
  if (survey.rule.kind !== "automation" || ticket.state !== "solved") return null;
  const solvedAtMs = ticket.solvedAtMs ?? (input.hasUnsavedEdits ? null : ticket.updatedAtMs);
  if (solvedAtMs === null) return null;
  const limitMs = solvedAtMs + survey.rule.ageLimitHours * hourMs;
  return earliestDispatchMs(input) >= limitMs
    ? {
        reason: "tooOld",
        values: { count: Math.floor((nowMs - solvedAtMs) / hourMs), limit: survey.rule.ageLimitHours },
      }
    : null;
};

function earliestDispatchMs(input: StatusInput): number {
  return Math.max(input.nowMs, findDispatchStart(input) ?? input.nowMs);
}
