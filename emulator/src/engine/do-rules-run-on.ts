import type { Ticket } from "../account/records.ts";
import type { TicketServices } from "../tickets/ticket-services.ts";

/** Whether triggers and automations run on the ticket: on those of AI agents by the assumption `rulesRunOnAiAgentTickets`. */
export function doRulesRunOn({ account, assumptions }: TicketServices, ticket: Ticket): boolean {
  return assumptions.rulesRunOnAiAgentTickets || !account.aiAgentTicketIds.has(ticket.id);
}
