import type { CoverageDay } from "./health-report.ts";
import type { HealthInput } from "./health-input.ts";

const coveredDays = 14;
/** Days counted at once: quick, and far from Zendesk's limits. */
const daysAtOnce = 2;

/**
 * Solved and dispatched tickets of each of the last 14 days, today included, oldest first: two counts a day, whatever the
 * number of tickets. `onDays` receives the days so far. A ticket counts on the day it was last solved.
 */
export async function readCoverage(
  input: HealthInput,
  onDays: (days: CoverageDay[]) => void,
): Promise<CoverageDay[]> {
  const daysAgo = Array.from({ length: coveredDays }, (_, index) => coveredDays - 1 - index);
  const days: CoverageDay[] = [];
  for (let index = 0; index < daysAgo.length; index += daysAtOnce) {
    const batch = daysAgo.slice(index, index + daysAtOnce);
    days.push(...(await Promise.all(batch.map((each) => countDay(input, each)))));
    onDays([...days]);
  }
  return days;
}

async function countDay({ gateway, survey, dayStartMs }: HealthInput, daysAgo: number): Promise<CoverageDay> {
  const { dispatch } = survey.tags;
  const [startMs, endMs] = [dayStartMs(daysAgo), dayStartMs(daysAgo - 1)];
  const ofDay = { solvedFromMs: startMs, solvedBeforeMs: endMs };
  const [solved, tagged] = await Promise.all([
    gateway.countTickets(ofDay),
    gateway.countTickets({ ...ofDay, withTag: dispatch }),
  ]);
  // The two counts are read at slightly different times.
  const dispatched = Math.min(tagged, solved);
  return { dayStartMs: startMs, solved, dispatched, leftOut: solved - dispatched };
}
