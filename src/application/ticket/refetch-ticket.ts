import { prepareResend, type ResendPreview } from "./prepare-resend.ts";
import { type ResendParts, ticketIdOf } from "./resend-parts.ts";

/** Reads what an agent confirmed as it is stored now: two requests. Throws a `GatewayError`. */
export function refetchTicket(seen: ResendPreview, parts: ResendParts): Promise<ResendPreview> {
  return prepareResend(parts.gateway, { ...parts, ticketId: ticketIdOf(seen) }, parts.clock);
}
