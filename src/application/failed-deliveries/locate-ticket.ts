import { findRequesterEmail } from "../../domain/survey/content/find-requester-email.ts";
import { findTicketId } from "../../domain/survey/content/find-ticket-id.ts";
import { isInDoubt, judgeDelivery } from "../../domain/status/dispatch-history/judge-delivery.ts";
import type { LoggedDelivery } from "../health/health-report.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { FoundTicket } from "../ports/ticket-search.ts";
import { canBeDeliveryOf, readDispatchTimes } from "./dispatch-times.ts";
import type { FailedInput } from "./failed-input.ts";
import { waitOutLimit } from "./wait-out-limit.ts";

/** Of somebody with more tickets than these, the histories are not read one by one. */
const mostTicketsOfRequester = 20;

/** A delivery and its ticket; null where the ticket is not known. */
export interface LocatedDelivery {
  delivery: LoggedDelivery;
  ticketId: number | null;
  /** An attempt got no answer, whatever the outcome of later ones: 2listen may have accepted it. */
  isInDoubt: boolean;
}

/**
 * Finds the ticket of a delivery that was sent: by the number in its body, else by the requester's address and the time of the
 * dispatch in the history of that person's tickets. One request, and without a number one more and one for each such ticket. What
 * Zendesk does not tell of a single delivery leaves its ticket unknown; other refusals are thrown.
 */
export async function locateTicket(input: FailedInput, delivery: LoggedDelivery): Promise<LocatedDelivery> {
  const doubt = isInDoubt(delivery.outcome);
  try {
    const attempts = await waitOutLimit(input.clock, () =>
      input.gateway.listAttempts(delivery.webhookId, delivery.invocationId),
    );
    const sentBody = attempts.find((attempt) => attempt.sentBody !== null)?.sentBody ?? null;
    const wasUnanswered = attempts.some((attempt) => isInDoubt(judgeDelivery(attempt)));
    const ticketId = sentBody === null ? null : await readTicketOf(input, sentBody, delivery);
    return { delivery, ticketId, isInDoubt: doubt || wasUnanswered };
  } catch (error) {
    if (!isGatewayError(error) || error.kind === "forbidden" || error.kind === "rateLimited") throw error;
    return { delivery, ticketId: null, isInDoubt: doubt };
  }
}

async function readTicketOf(
  input: FailedInput,
  sentBody: string,
  { completedAtMs }: LoggedDelivery,
): Promise<number | null> {
  const { bodyTemplate } = input.survey;
  const named = findTicketId(sentBody, bodyTemplate);
  if (named !== null) return named;
  const email = findRequesterEmail(sentBody, bodyTemplate);
  return email === null ? null : findByAddress(input, email, completedAtMs);
}

/** The one ticket of the requester that was dispatched about then; null for none or several. */
async function findByAddress(
  input: FailedInput,
  requesterEmail: string,
  completedAtMs: number,
): Promise<number | null> {
  const { gateway, survey, clock } = input;
  const selection = { withTag: survey.tags.dispatch, requesterEmail };
  const { count, tickets } = await waitOutLimit(clock, () => gateway.searchTickets(selection));
  if (count > mostTicketsOfRequester) return null;
  const fitting: FoundTicket[] = [];
  for (const ticket of tickets) {
    const times = await readDispatchTimes(input, ticket.id);
    if (times.some((atMs) => canBeDeliveryOf(atMs, completedAtMs))) fitting.push(ticket);
  }
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}
