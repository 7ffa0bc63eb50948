import { isDispatch } from "../../domain/status/dispatch-history/dispatch-record.ts";
import { readDispatchHistory } from "../ticket/read-dispatch-history.ts";
import type { FailedInput } from "./failed-input.ts";
import { waitOutLimit } from "./wait-out-limit.ts";

/** Delivery follows the dispatch and is tried again for a while; the two clocks may differ by a little. */
const deliveredWithinMs = 15 * 60_000;
const clockDriftMs = 60_000;

/** When rules dispatched a ticket, oldest first, by its newest hundred updates. One request. Throws a `GatewayError`. */
export async function readDispatchTimes(
  { tickets, survey, clock }: FailedInput,
  ticketId: number,
): Promise<number[]> {
  const { records } = await waitOutLimit(clock, () =>
    readDispatchHistory(tickets, { id: ticketId, tags: survey.tags }),
  );
  return records.filter(isDispatch).map(({ atMs }) => atMs);
}

/** Whether a delivery that ended at one time can be that of a dispatch at another. */
export function canBeDeliveryOf(dispatchedMs: number, completedMs: number): boolean {
  return dispatchedMs >= completedMs - deliveredWithinMs && dispatchedMs <= completedMs + clockDriftMs;
}

/** The earliest dispatch whose delivery can have ended at a time. */
export function earliestDispatchOf(completedMs: number): number {
  return completedMs - deliveredWithinMs;
}
