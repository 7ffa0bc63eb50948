import { type GatewayError, isGatewayError } from "../ports/gateway-error.ts";
import { findNewRequest } from "./find-new-request.ts";
import type { ResendPreview } from "./prepare-resend.ts";
import { refetchTicket } from "./refetch-ticket.ts";
import type { ResendOutcome } from "./resend-outcome.ts";
import { type ResendParts, ticketIdOf } from "./resend-parts.ts";
import { confirmResend } from "./confirm-resend.ts";
import { type Clock, wait } from "../ports/clock.ts";

/** Zendesk compares a safe update's stamp to the second. */
const stampPrecisionMs = 1_000;
const attempts = 3;

/**
 * Asks for a survey to be sent again, once, for the ticket as the agent confirmed it.
 *
 * The resend tag is added with the stamp that stood in the confirmation. Whoever is second, be it another click, tab or
 * agent, is refused by Zendesk with a conflict, because the first request already moved the stamp. After a conflict the
 * ticket is read anew: a resend that happened meanwhile ends this one; any other change does not touch the confirmation, and
 * the request is made for the new stamp. A stamp of the present second could not tell two updates apart, so it is waited out.
 *
 * Never throws a `GatewayError`: it is part of the outcome.
 */
export async function requestResend(seen: ResendPreview, parts: ResendParts): Promise<ResendOutcome> {
  parts.onStep("requesting");
  try {
    return await tryResend(seen, parts, attempts);
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return { kind: "refused", error };
  }
}

async function tryResend(seen: ResendPreview, parts: ResendParts, left: number): Promise<ResendOutcome> {
  if (left === 0) return { kind: "ticketBusy" };
  await waitOutStamp(seen.stamp, parts.clock);
  const refusal = await addResendTag(seen, parts);
  if (!refusal || isInDoubt(refusal)) return confirmResend(seen, parts, refusal);
  if (refusal.kind !== "conflict") throw refusal;
  const now = await refetchTicket(seen, parts);
  const record = findNewRequest(seen, now);
  if (record || now.block === "alreadyAsked") {
    return { kind: "askedByOther", record, names: now.history.names };
  }
  if (now.block) return { kind: "blocked", block: now.block };
  return tryResend(now, parts, left - 1);
}

/**
 * A request that was never answered, or by a gateway on the way alone (502, 504), or with success in a form that does not fit, may
 * have been carried out.
 */
function isInDoubt({ kind }: GatewayError): boolean {
  return kind === "timeout" || kind === "unavailable" || kind === "unexpected";
}

/** Null when the tag was added. */
async function addResendTag(
  seen: ResendPreview,
  { gateway, survey }: ResendParts,
): Promise<GatewayError | null> {
  try {
    await gateway.addTag(ticketIdOf(seen), survey.tags.resend, seen.stamp);
    return null;
  } catch (error) {
    if (isGatewayError(error)) return error;
    throw error;
  }
}

async function waitOutStamp(stamp: string, clock: Clock): Promise<void> {
  const ageMs = clock.now() - Date.parse(stamp);
  if (Math.abs(ageMs) > 2 * stampPrecisionMs) return;
  await wait(clock, 2 * stampPrecisionMs - Math.max(ageMs, 0));
}
