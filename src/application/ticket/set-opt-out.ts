import type { SurveyTags } from "../../domain/survey/settings.ts";
import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";
import type { TicketGateway } from "../ports/tickets.ts";

/**
 * Puts the opt-out tag on a ticket or takes it off, and answers the ticket as it is stored then. Throws a `GatewayError` when
 * Zendesk refuses.
 */
export async function setOptOut(
  gateway: TicketGateway,
  ticket: { id: number; tags: SurveyTags },
  isOptedOut: boolean,
): Promise<TicketSnapshot> {
  const { optOut } = ticket.tags;
  if (isOptedOut) await gateway.addTag(ticket.id, optOut, null);
  else await gateway.removeTag(ticket.id, optOut);
  return (await gateway.readTicket(ticket.id)).ticket;
}
