import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";
import type { SurveyTags } from "../../domain/survey/settings.ts";
import type { TicketGateway } from "../ports/tickets.ts";
import { changeTag } from "./change-tag.ts";

/** The outcome of an opt-out or of its end, read back from the ticket. */
export type OptOutOutcome =
  /** The ticket as it is stored. */
  | { kind: "done"; ticket: TicketSnapshot }
  /** Zendesk took the request, and the ticket does not show it: a rule put it back, or removed the tag. */
  | { kind: "reverted"; ticket: TicketSnapshot }
  /** The tag may have been changed, and it could not be read back. */
  | { kind: "unconfirmed" };

/** Puts the opt-out tag on a ticket or takes it off. Throws a `GatewayError` where nothing was changed. */
export async function setOptOut(
  gateway: TicketGateway,
  { id, tags }: { id: number; tags: SurveyTags },
  isOptedOut: boolean,
): Promise<OptOutOutcome> {
  const ticket = await changeTag(gateway, { id, tag: tags.optOut }, isOptedOut);
  if (!ticket) return { kind: "unconfirmed" };
  return { kind: ticket.tags.includes(tags.optOut) === isOptedOut ? "done" : "reverted", ticket };
}
