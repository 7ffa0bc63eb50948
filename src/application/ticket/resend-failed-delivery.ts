import { isDispatch } from "../../domain/status/dispatch-history/dispatch-record.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import { prepareResend } from "./prepare-resend.ts";
import { requestResend } from "./request-resend.ts";
import type { ResendOutcome } from "./resend-outcome.ts";
import type { ResendParts } from "./resend-parts.ts";
import type { RuleReader } from "../ports/rules.ts";

/** A delivery that did not arrive; `failedAtMs` is null where Zendesk does not report the time. */
export interface FailedDelivery {
  ticketId: number;
  /** Milliseconds since 1970 (UTC). */
  failedAtMs: number | null;
}

/**
 * Sends the survey of a failed delivery again, the way an agent's resend does. The list that an admin acts on may be minutes
 * old: a dispatch after the failure means that somebody has requested it since, and no second request is made. Never throws
 * a `GatewayError`: it is part of the outcome.
 */
export async function resendFailedDelivery(
  { ticketId, failedAtMs }: FailedDelivery,
  parts: ResendParts & { rules: RuleReader },
): Promise<ResendOutcome> {
  try {
    const seen = await prepareResend(parts.gateway, { ...parts, ticketId }, parts.clock);
    const { records, names } = seen.history;
    const newer = records.findLast((record) => isDispatch(record) && record.atMs > (failedAtMs ?? Infinity));
    if (newer || seen.block === "alreadyAsked") return { kind: "askedByOther", record: newer ?? null, names };
    if (seen.block) return { kind: "blocked", block: seen.block };
    return await requestResend(seen, parts);
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return { kind: "refused", error };
  }
}
