import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";
import type { SurveyTags } from "../../domain/survey/settings.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { TicketGateway } from "../ports/tickets.ts";
import { changeTag } from "./change-tag.ts";
import { readDispatchHistory } from "./read-dispatch-history.ts";

/** The outcome of the withdrawal of a resend that no rule had processed. */
export type WithdrawOutcome =
  | { kind: "withdrawn" | "alreadySent" | "stuck"; ticket: TicketSnapshot }
  /** The tag may be removed, and whether a survey was sent could not be read back; the ticket, if it could be read. */
  | { kind: "unconfirmed"; ticket: TicketSnapshot | null };

/**
 * Removes the resend tag, and finds out from the history who removed it: a rule may have processed it at the last moment. Throws a
 * `GatewayError` where nothing was changed.
 */
export async function withdrawResend(
  gateway: TicketGateway,
  { id, tags }: { id: number; tags: SurveyTags },
): Promise<WithdrawOutcome> {
  const { ticket: before } = await gateway.readTicket(id);
  const isAsked = before.tags.includes(tags.resend);
  const ticket = isAsked ? await changeTag(gateway, { id, tag: tags.resend }, false) : before;
  if (!ticket) return { kind: "unconfirmed", ticket };
  if (ticket.tags.includes(tags.resend)) return { kind: "stuck", ticket };
  const end = await findRequestEnd(gateway, { id, tags });
  if (!end) return { kind: "unconfirmed", ticket };
  return { kind: end === "resent" ? "alreadySent" : "withdrawn", ticket };
}

/** The outcome of the newest request; null where the history does not show it. */
async function findRequestEnd(
  gateway: TicketGateway,
  ticket: { id: number; tags: SurveyTags },
): Promise<"resent" | "resendWithdrawn" | null> {
  try {
    const { records } = await readDispatchHistory(gateway, ticket);
    const kinds = records.map(({ kind }) => kind);
    return kinds.findLast((kind) => kind === "resent" || kind === "resendWithdrawn") ?? null;
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return null;
  }
}
