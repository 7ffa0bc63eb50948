import { hasFailed } from "../../domain/status/dispatch-history/judge-delivery.ts";
import type { LoggedDelivery } from "../health/health-report.ts";
import { readDeliveryLog } from "../health/read-delivery-log.ts";
import { hasResendRule } from "../ticket/has-resend-rule.ts";
import { canBeDeliveryOf } from "./dispatch-times.ts";
import type { FailedInput } from "./failed-input.ts";
import type { FailedTicket, FailedTickets, LookProgress } from "./failed-ticket.ts";
import { findHeldBackTickets } from "./find-held-back-tickets.ts";
import { findSkipReasons } from "./find-skip-reasons.ts";
import { type LocatedDelivery, locateTicket } from "./locate-ticket.ts";
import { mapFewAtOnce } from "./map-few-at-once.ts";

/** Zendesk keeps the log for seven days. */
const keptMs = 7 * 24 * 3_600_000;

/**
 * Reads the log afresh and finds the ticket of every delivery that failed: those that can be sent again, those that may have arrived
 * all the same, those that are not to be sent, and those that are not known. A request or more for each failed delivery, four at
 * once, with progress; a cancelled control ends it with what was found. Throws a `GatewayError`.
 */
export async function collectFailedTickets(
  input: FailedInput,
  webhookId: string,
  onProgress: (progress: LookProgress) => void = () => undefined,
): Promise<FailedTickets> {
  const { gateway, survey, clock, control } = input;
  const fromMs = clock.now() - keptMs;
  const log = await readDeliveryLog(gateway, { webhookId, fromMs });
  const failed = log.deliveries.filter(({ outcome }) => hasFailed(outcome));
  const heldBack = failed.filter(({ outcome }) => outcome === "throttled");
  const sent = failed.filter(({ outcome }) => outcome !== "throttled");
  const others = log.deliveries.filter((each) => !hasFailed(each.outcome) && isNear(each, heldBack));

  let looked = 0;
  const total = sent.length + others.length + heldBack.length;
  const onLooked = () => {
    looked = Math.min(looked + 1, total);
    onProgress({ looked, total });
  };
  const locate = async (delivery: LoggedDelivery): Promise<LocatedDelivery> => {
    const located = await locateTicket(input, delivery);
    onLooked();
    return located;
  };
  const located = await mapFewAtOnce(sent, control, locate);
  const locatedOthers = await mapFewAtOnce(others, control, locate);
  const near = [...located.filter(({ delivery }) => isNear(delivery, heldBack)), ...locatedOthers];
  const heldBackTickets = await findHeldBackTickets(input, { heldBack, others: near, onLooked });

  const tickets = mergeByTicket([
    ...located.flatMap(({ delivery, ticketId, isInDoubt }) =>
      ticketId === null ? [] : [{ ticketId, failedAtMs: delivery.completedAtMs, isInDoubt }],
    ),
    ...heldBackTickets,
  ]);
  const reasons = await findSkipReasons(input, tickets);
  const toSend = tickets.filter(({ ticketId }) => !reasons.has(ticketId));
  return {
    failed: toSend.filter(({ isInDoubt }) => !isInDoubt),
    inDoubt: toSend.filter(({ isInDoubt }) => isInDoubt),
    skipped: [...reasons].map(([ticketId, reason]) => ({ ticketId, reason })),
    untold: [
      ...located.flatMap(({ delivery, ticketId }) => (ticketId === null ? [delivery] : [])),
      ...heldBack.slice(0, Math.max(heldBack.length - heldBackTickets.length, 0)),
    ],
    sinceMs: log.failuresSinceMs,
    isCutShort: log.failuresSinceMs > fromMs,
    hasResendRule: await hasResendRule(gateway, survey.tags),
  };
}

/** Whether a delivery can be of the same time as one that was held back. */
function isNear({ completedAtMs }: LoggedDelivery, heldBack: readonly LoggedDelivery[]): boolean {
  return heldBack.some(
    (other) =>
      canBeDeliveryOf(completedAtMs, other.completedAtMs) ||
      canBeDeliveryOf(other.completedAtMs, completedAtMs),
  );
}

/** A ticket that failed more than once counts once, by its newest failure; where one of them is ambiguous, so is the ticket. */
function mergeByTicket(tickets: readonly FailedTicket[]): FailedTicket[] {
  const merged = new Map<number, FailedTicket>();
  for (const ticket of tickets) {
    const known = merged.get(ticket.ticketId);
    merged.set(ticket.ticketId, {
      ticketId: ticket.ticketId,
      failedAtMs: Math.max(ticket.failedAtMs, known?.failedAtMs ?? 0),
      isInDoubt: ticket.isInDoubt || (known?.isInDoubt ?? false),
    });
  }
  return [...merged.values()];
}
