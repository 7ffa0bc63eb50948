import { hourMs } from "./hour-ms.ts";
import type { StatusInput } from "./status-input.ts";

/**
 * The earliest moment at which an hourly run can find the delay over, in milliseconds since 1970; null where it cannot be
 * known: in business hours, without the last update, or while edits wait for their submission.
 */
export function findDispatchStart({ ticket, survey, hasUnsavedEdits }: StatusInput): number | null {
  if (survey.rule.inBusinessHours || hasUnsavedEdits || ticket.updatedAtMs === null) return null;
  return ticket.updatedAtMs + survey.rule.delayHours * hourMs;
}
