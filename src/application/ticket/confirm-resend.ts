import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";
import { type GatewayError, isGatewayError } from "../ports/gateway-error.ts";
import { findNewRequest } from "./find-new-request.ts";
import type { ResendPreview } from "./prepare-resend.ts";
import { refetchTicket } from "./refetch-ticket.ts";
import type { ResendOutcome } from "./resend-outcome.ts";
import { type ResendParts, ticketIdOf } from "./resend-parts.ts";
import { wait } from "../ports/clock.ts";

/**
 * Zendesk runs triggers within the update [inferred]; where it should not, the tag is looked at again after these
 * delays, in milliseconds.
 */
const lookAgainAfterMs = [0, 1_000, 2_000, 4_000];

/**
 * Reads back what became of a resend tag that was added: done once a rule has taken it and the dispatch tag stands; else the
 * tag is taken off again, so that no survey goes out later unasked. Throws a `GatewayError` when the ticket cannot be read, time
 * and again.
 *
 * `doubt` is the error of a request that was never answered: then only the history tells whether it was carried out.
 */
export async function confirmResend(
  seen: ResendPreview,
  parts: ResendParts,
  doubt: GatewayError | null = null,
): Promise<ResendOutcome> {
  const { tags } = parts.survey;
  parts.onStep("checking");
  let stored: TicketSnapshot | GatewayError | null = null;
  for (const delayMs of lookAgainAfterMs) {
    if (delayMs > 0) await wait(parts.clock, delayMs);
    stored = await readBack(seen, parts);
    if (isGatewayError(stored) || stored.tags.includes(tags.resend)) continue;
    if (!doubt && stored.tags.includes(tags.dispatch)) return { kind: "done" };
    return wasTaken(seen, await refetchTicket(seen, parts)) ? { kind: "done" } : notDone(doubt);
  }
  if (isGatewayError(stored)) throw stored;
  return withdraw(seen, parts, tags.resend);
}

async function readBack(
  seen: ResendPreview,
  { gateway }: ResendParts,
): Promise<TicketSnapshot | GatewayError> {
  try {
    return (await gateway.readTicket(ticketIdOf(seen))).ticket;
  } catch (error) {
    if (isGatewayError(error)) return error;
    throw error;
  }
}

function notDone(doubt: GatewayError | null): ResendOutcome {
  return doubt ? { kind: "refused", error: doubt } : { kind: "notTaken" };
}

/** Takes the tag off, and looks whether it is; a rule that took it in that very moment still counts. */
async function withdraw(seen: ResendPreview, parts: ResendParts, tag: string): Promise<ResendOutcome> {
  parts.onStep("withdrawing");
  try {
    await parts.gateway.removeTag(ticketIdOf(seen), tag);
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return { kind: "tagStuck" };
  }
  const now = await refetchTicket(seen, parts);
  if (now.ticket.tags.includes(tag)) return { kind: "tagStuck" };
  return wasTaken(seen, now) ? { kind: "done" } : { kind: "notTaken" };
}

function wasTaken(seen: ResendPreview, now: ResendPreview): boolean {
  const record = findNewRequest(seen, now);
  return record?.kind === "resent" || record?.kind === "dispatched";
}
