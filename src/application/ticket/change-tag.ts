import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";
import { type GatewayError, isGatewayError } from "../ports/gateway-error.ts";
import type { TicketGateway } from "../ports/tickets.ts";
import { isAmbiguous } from "./is-ambiguous.ts";

/**
 * Adds or removes a tag, and reads the ticket back.
 *
 * | the change            | the reading back            | answer               |
 * | --------------------- | --------------------------- | -------------------- |
 * | refused               | –                           | throws the refusal   |
 * | answered              | the ticket                  | the ticket           |
 * | not answered          | the ticket, changed         | the ticket           |
 * | not answered          | the ticket, unchanged       | throws               |
 * | answered or not       | failed                      | null: not confirmed  |
 */
export async function changeTag(
  gateway: TicketGateway,
  { id, tag }: { id: number; tag: string },
  isWanted: boolean,
): Promise<TicketSnapshot | null> {
  let ambiguousError: GatewayError | null = null;
  try {
    if (isWanted) await gateway.addTag(id, tag, null);
    else await gateway.removeTag(id, tag);
  } catch (error) {
    if (!isGatewayError(error) || !isAmbiguous(error)) throw error;
    ambiguousError = error;
  }
  let ticket: TicketSnapshot;
  try {
    ({ ticket } = await gateway.readTicket(id));
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return null;
  }
  if (ambiguousError && ticket.tags.includes(tag) !== isWanted) throw ambiguousError;
  return ticket;
}
