import type { FoundTicket } from "../ports/ticket-search.ts";
import { readDispatchTimes } from "./dispatch-times.ts";
import type { FailedInput } from "./failed-input.ts";
import type { FailedTicket, SkipReason } from "./failed-ticket.ts";
import { mapFewAtOnce } from "./map-few-at-once.ts";
import { waitOutLimit } from "./wait-out-limit.ts";

/** The limit of one Zendesk request that lists tickets by id. */
const listSize = 100;

/**
 * The reasons against a resend, by ticket id, for the tickets as they are stored now: one request for a hundred, and one for the history of each
 * that was updated since its failure. A ticket without an update since has no request since either, as every request changes its tags.
 * Throws a `GatewayError`.
 */
export async function findSkipReasons(
  input: FailedInput,
  failed: readonly FailedTicket[],
): Promise<Map<number, SkipReason>> {
  const { gateway, clock } = input;
  const stored = new Map<number, FoundTicket>();
  for (let start = 0; start < failed.length; start += listSize) {
    const ids = failed.slice(start, start + listSize).map(({ ticketId }) => ticketId);
    for (const ticket of await waitOutLimit(clock, () => gateway.listTickets(ids)))
      stored.set(ticket.id, ticket);
  }
  const reasons = await mapFewAtOnce(failed, input.control, async (each) => ({
    ticketId: each.ticketId,
    reason: await findReason(input, each, stored.get(each.ticketId)),
  }));
  return new Map(reasons.flatMap(({ ticketId, reason }) => (reason === null ? [] : [[ticketId, reason]])));
}

async function findReason(
  input: FailedInput,
  { ticketId, failedAtMs }: FailedTicket,
  ticket: FoundTicket | undefined,
): Promise<SkipReason | null> {
  const { tags } = input.survey;
  if (ticket === undefined || ticket.status === "deleted") return "gone";
  if (ticket.status === "closed") return "closed";
  if (ticket.tags.includes(tags.optOut)) return "optedOut";
  if (ticket.tags.includes(tags.resend)) return "askedSince";
  // Zendesk gives the time of an update to the second.
  if (ticket.updatedAtMs <= Math.floor(failedAtMs / 1000) * 1000) return null;
  const dispatched = await readDispatchTimes(input, ticketId);
  return dispatched.some((atMs) => atMs > failedAtMs) ? "askedSince" : null;
}
