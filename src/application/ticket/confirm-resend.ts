import { wait } from "../ports/clock.ts";
import { type GatewayError, isGatewayError } from "../ports/gateway-error.ts";
import { findNewRequest } from "./find-new-request.ts";
import type { ResendPreview } from "./prepare-resend.ts";
import { refetchTicket } from "./refetch-ticket.ts";
import type { ResendOutcome } from "./resend-outcome.ts";
import { type ResendParts, ticketIdOf } from "./resend-parts.ts";

/**
 * Zendesk runs triggers within the update [inferred]; in case it does not, the tag is read again after these
 * delays, in milliseconds.
 */
const lookAgainAfterMs = [0, 1_000, 2_000, 4_000];

/** How the request that adds the resend tag ended: with the tags after it, or ambiguously. */
export type ResendAnswer = { tags: readonly string[] } | { ambiguousError: GatewayError };

/** What is known of a resend while it is read back. */
interface Known {
  ambiguousError: GatewayError | null;
  /** The newest tags that Zendesk returned; null before it returned any. A later reading that fails does not clear them. */
  tags: readonly string[] | null;
  readError: GatewayError | null;
}

/**
 * Reads back the outcome of a resend tag: done once a rule has processed it and the dispatch tag is there; else the tag is removed
 * again, so that no survey is sent later without a request.
 *
 * | last good reading        | the request was answered     | it was not                     |
 * | ------------------------ | ---------------------------- | ------------------------------ |
 * | without the resend tag   | done by the dispatch tag     | by the history                 |
 * | with the resend tag      | withdrawn, then the history  | withdrawn, then the history    |
 * | none                     | –                            | withdrawn, then the history    |
 *
 * Where the history cannot be read, the outcome is `unconfirmed`: a survey may have been sent. Throws no `GatewayError`.
 */
export async function confirmResend(
  seen: ResendPreview,
  parts: ResendParts,
  answer: ResendAnswer,
): Promise<ResendOutcome> {
  const { tags } = parts.survey;
  parts.onStep("checking");
  const known: Known =
    "tags" in answer
      ? { ambiguousError: null, tags: answer.tags, readError: null }
      : { ambiguousError: answer.ambiguousError, tags: null, readError: null };
  for (const delayMs of lookAgainAfterMs) {
    if (delayMs > 0) await wait(parts.clock, delayMs);
    await readTags(seen, parts, known);
    if (known.readError || !known.tags || known.tags.includes(tags.resend)) continue;
    if (!known.ambiguousError && known.tags.includes(tags.dispatch)) return { kind: "done" };
    const outcome = await judgeByHistory(seen, parts, known);
    // A request that was not answered may still be on its way.
    if (outcome.kind !== "refused") return outcome;
  }
  if (known.tags && !known.tags.includes(tags.resend)) {
    const isTaken = !known.ambiguousError && known.tags.includes(tags.dispatch);
    return isTaken ? { kind: "done" } : judgeByHistory(seen, parts, known);
  }
  return withdraw(seen, parts, known);
}

async function readTags(seen: ResendPreview, { gateway }: ResendParts, known: Known): Promise<void> {
  try {
    known.tags = (await gateway.readTicket(ticketIdOf(seen))).ticket.tags;
    known.readError = null;
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    known.readError = error;
  }
}

/** For a ticket without the resend tag: whether a rule processed it, or nothing was sent. */
async function judgeByHistory(
  seen: ResendPreview,
  parts: ResendParts,
  { ambiguousError }: Known,
): Promise<ResendOutcome> {
  let now: ResendPreview;
  try {
    now = await refetchTicket(seen, parts);
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return { kind: "unconfirmed", error };
  }
  if (now.ticket.tags.includes(parts.survey.tags.resend)) return { kind: "tagStuck" };
  const record = findNewRequest(seen, now);
  if (record?.kind === "resent" || record?.kind === "dispatched") return { kind: "done" };
  return ambiguousError ? { kind: "refused", error: ambiguousError } : { kind: "notTaken" };
}

/** Removes the tag, where it may be, and checks that it is gone; a rule that processed it at that moment still counts. */
async function withdraw(seen: ResendPreview, parts: ResendParts, known: Known): Promise<ResendOutcome> {
  parts.onStep("withdrawing");
  const isTagSeen = known.tags !== null;
  try {
    await parts.gateway.removeTag(ticketIdOf(seen), parts.survey.tags.resend);
  } catch (error) {
    // The answer alone may be lost: what the ticket shows decides.
    if (!isGatewayError(error)) throw error;
  }
  // A tag that was seen and removed was a request that Zendesk had carried out.
  return judgeByHistory(seen, parts, isTagSeen ? { ...known, ambiguousError: null } : known);
}
