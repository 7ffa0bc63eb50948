import { mainRoute } from "../../domain/main-route.ts";
import { hourMs } from "../../domain/ticket-status/hour-ms.ts";
import type { CoverageDay } from "./health-report.ts";
import type { HealthInput } from "./read-health.ts";

const coveredDays = 14;
const dayMs = 24 * hourMs;
/** Days counted at once: quick, and far from Zendesk's limits. */
const daysAtOnce = 2;

/**
 * Solved and dispatched tickets of each of the last 14 days, today included, oldest first: two counts a day, whatever the
 * number of tickets. `onDays` is told the days so far. A ticket counts on the day it was last solved.
 */
export async function readCoverage(
  input: HealthInput,
  onDays: (days: CoverageDay[]) => void,
): Promise<CoverageDay[]> {
  const starts = Array.from(
    { length: coveredDays },
    (_, index) => input.todayStartMs - (coveredDays - 1 - index) * dayMs,
  );
  const days: CoverageDay[] = [];
  for (let index = 0; index < starts.length; index += daysAtOnce) {
    const batch = starts.slice(index, index + daysAtOnce);
    days.push(...(await Promise.all(batch.map((dayStartMs) => countDay(input, dayStartMs)))));
    onDays([...days]);
  }
  return days;
}

async function countDay({ gateway, settings }: HealthInput, dayStartMs: number): Promise<CoverageDay> {
  const { dispatch } = mainRoute(settings).tags;
  const query = `type:ticket solved>=${isoTime(dayStartMs)} solved<${isoTime(dayStartMs + dayMs)}`;
  const [solved, tagged] = await Promise.all([
    gateway.countTickets(query),
    gateway.countTickets(`${query} tags:${dispatch}`),
  ]);
  // The two counts are made a moment apart.
  const dispatched = Math.min(tagged, solved);
  return { dayStartMs, solved, dispatched, leftOut: solved - dispatched };
}

function isoTime(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d+Z$/, "Z");
}
