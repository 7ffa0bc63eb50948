import { type GatewayError, isGatewayError } from "../ports/gateway-error.ts";
import { type AccountClock, wait } from "../ports/clock.ts";
import { confirmResend, type ResendAnswer } from "./confirm-resend.ts";
import { findNewRequest } from "./find-new-request.ts";
import { isAmbiguous } from "./is-ambiguous.ts";
import type { ResendPreview } from "./prepare-resend.ts";
import { refetchTicket } from "./refetch-ticket.ts";
import type { ResendOutcome } from "./resend-outcome.ts";
import { type ResendParts, ticketIdOf } from "./resend-parts.ts";

/** Zendesk compares a safe update's stamp to the second. */
const stampPrecisionMs = 1_000;
const safeAgeMs = 2 * stampPrecisionMs;
/** Within this time a device's clock counts as right, where the account's is known. */
const clockToleranceMs = 60_000;
const attempts = 3;

/**
 * Asks for a survey to be sent again, once, for the ticket as the agent confirmed it.
 *
 * The resend tag is added with the stamp that the confirmation was made with. A second request, from another click, tab or
 * agent, is refused by Zendesk with a conflict, because the first request already moved the stamp. After a conflict the
 * ticket is refetched: a resend that happened meanwhile ends this one; any other change does not affect the confirmation, and
 * the request is made for the new stamp. A stamp of the present second could not tell two updates apart, so it is waited out.
 *
 * Never throws a `GatewayError`: it is part of the outcome. `refused` means that nothing was sent.
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
  await waitOutStamp(seen, parts.clock);
  const answer = await addResendTag(seen, parts);
  if (!("refusal" in answer)) return confirmResend(seen, parts, answer);
  if (answer.refusal.kind !== "conflict") throw answer.refusal;
  const now = await refetchTicket(seen, parts);
  const record = findNewRequest(seen, now);
  if (record || now.block === "alreadyAsked") {
    return { kind: "askedByOther", record, names: now.history.names };
  }
  if (now.block) return { kind: "blocked", block: now.block };
  return tryResend(now, parts, left - 1);
}

/** A refusal says that the tag was not added. */
async function addResendTag(
  seen: ResendPreview,
  { gateway, survey }: ResendParts,
): Promise<ResendAnswer | { refusal: GatewayError }> {
  try {
    return { tags: await gateway.addTag(ticketIdOf(seen), survey.tags.resend, seen.stamp) };
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return isAmbiguous(error) ? { ambiguousError: error } : { refusal: error };
  }
}

/**
 * Lets the stamp's second pass, by the time that went by on this device since the ticket was read: how its clock is set does not
 * matter then. A stamp of long ago needs no wait where the account's time is known.
 */
async function waitOutStamp({ stamp, readAtMs }: ResendPreview, clock: AccountClock): Promise<void> {
  const nowMs = clock.now();
  if (clock.isTimeKnown() && nowMs - Date.parse(stamp) > clockToleranceMs + safeAgeMs) return;
  const sinceReadMs = nowMs - readAtMs;
  if (sinceReadMs < safeAgeMs) await wait(clock, safeAgeMs - Math.max(sinceReadMs, 0));
}
