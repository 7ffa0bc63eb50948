import type { LoggedDelivery } from "../health/health-report.ts";
import { canBeDeliveryOf, earliestDispatchOf, readDispatchTimes } from "./dispatch-times.ts";
import type { CursorPage } from "../ports/cursor-page.ts";
import type { FoundTicket } from "../ports/ticket-search.ts";
import type { FailedInput } from "./failed-input.ts";
import type { FailedTicket } from "./failed-ticket.ts";
import type { LocatedDelivery } from "./locate-ticket.ts";
import { mapFewAtOnce } from "./map-few-at-once.ts";
import { waitOutLimit } from "./wait-out-limit.ts";

/** Deliveries that Zendesk held back, and those of about the same time whose tickets were looked for. */
export interface HeldBackQuestion {
  heldBack: readonly LoggedDelivery[];
  others: readonly LocatedDelivery[];
  onLooked: () => void;
}

/**
 * Finds the tickets of deliveries that Zendesk held back, whose log holds no body: those that have the dispatch tag, that a rule
 * dispatched at that time by their own history, and that no other delivery of that time is about. One request for a
 * thousand tickets, and one for each history.
 *
 * | tickets left                                           | taken for              |
 * | ------------------------------------------------------ | ---------------------- |
 * | no more than were held back, all others located        | failed                 |
 * | more, or another delivery's ticket is not known        | ambiguous, all of them |
 */
export async function findHeldBackTickets(
  input: FailedInput,
  { heldBack, others, onLooked }: HeldBackQuestion,
): Promise<FailedTicket[]> {
  if (heldBack.length === 0) return [];
  const times = heldBack.map(({ completedAtMs }) => completedAtMs);
  const known = new Set(others.flatMap(({ ticketId }) => ticketId ?? []));
  const candidates = (await listDispatched(input, earliestDispatchOf(Math.min(...times)))).filter(
    (ticketId) => !known.has(ticketId),
  );
  const found = await mapFewAtOnce(candidates, input.control, async (ticketId) => {
    const dispatched = (await readDispatchTimes(input, ticketId)).findLast((atMs) =>
      times.some((completedMs) => canBeDeliveryOf(atMs, completedMs)),
    );
    onLooked();
    return dispatched === undefined ? null : { ticketId, failedAtMs: dispatched };
  });
  const tickets = found.filter((each) => each !== null);
  const isInDoubt = tickets.length > heldBack.length || others.some(({ ticketId }) => ticketId === null);
  return tickets.map((ticket) => ({ ...ticket, isInDoubt }));
}

/** Tickets with the dispatch tag that were updated since, as every dispatch updates its ticket. */
async function listDispatched({ gateway, survey, clock }: FailedInput, fromMs: number): Promise<number[]> {
  const selection = { withTag: survey.tags.dispatch, updatedFromMs: fromMs };
  const ticketIds: number[] = [];
  let cursor: string | null = null;
  do {
    const at: string | null = cursor;
    const page: CursorPage<FoundTicket> = await waitOutLimit(clock, () =>
      gateway.exportTickets(selection, at),
    );
    ticketIds.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ticketIds;
}
