import { hourMs } from "./hour-ms.ts";
import type { StatusReport } from "./report-ticket-status.ts";

/**
 * The next moment (milliseconds since 1970) at which the passing of time alone can change the status or its sentence; null
 * when none is known. One timer to this moment replaces polling.
 */
export function nextStatusChange(report: StatusReport, nowMs: number): number | null {
  const { status, ticket, survey } = report;
  if (status.kind !== "scheduled" && status.kind !== "overdue") return null;
  const moments: number[] = [];
  if (status.kind === "scheduled" && status.window.kind === "between") {
    moments.push(status.window.fromMs, status.window.toMs, status.window.toMs + hourMs);
  }
  const solvedAtMs = ticket.solvedAtMs ?? ticket.updatedAtMs;
  if (survey && solvedAtMs !== null) moments.push(solvedAtMs + survey.rule.ageLimitHours * hourMs);
  const future = moments.filter((moment) => moment > nowMs);
  return future.length === 0 ? null : Math.min(...future);
}
