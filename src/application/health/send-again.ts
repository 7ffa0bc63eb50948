import { isGatewayError } from "../ports.ts";
import type { AccountGateway, GatewayErrorKind } from "../ports.ts";

/** How sending a failed delivery again went: `waiting` means that the resend trigger has not taken the tag yet. */
export type SendAgainResult =
  | { state: "requested" | "waiting" }
  | { state: "failed"; errorKind: GatewayErrorKind; detail: string };

/**
 * Asks for one more dispatch of a ticket, by its resend tag. A closed ticket cannot be changed, and is refused by Zendesk
 * (`invalid`).
 */
export async function sendAgain(
  gateway: Pick<AccountGateway, "addTagToTicket">,
  ticketId: number,
  resendTag: string,
): Promise<SendAgainResult> {
  try {
    const tags = await gateway.addTagToTicket(ticketId, resendTag);
    return { state: tags.includes(resendTag) ? "waiting" : "requested" };
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return { state: "failed", errorKind: error.kind, detail: error.detail };
  }
}
