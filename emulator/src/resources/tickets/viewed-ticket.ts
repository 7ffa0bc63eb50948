import type { Ticket } from "../../account/records.ts";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";
import { actorOf } from "../../http/auth/actor-of.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/**
 * A ticket as conditions and placeholders want it when nobody changes it: an update that changes nothing, whose author is who
 * asks, so that `current_user` and `current_groups` mean them.
 */
export function viewedTicket(request: ApiRequest, ticket: Ticket): TicketUpdate {
  return {
    services: request.emulator,
    ticket,
    kind: "Change",
    before: ticket,
    actor: actorOf(request),
    auditId: 0,
    events: [],
    metadata: { system: {}, custom: {} },
    comment: null,
  };
}
