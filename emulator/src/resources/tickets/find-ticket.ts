import type { Ticket } from "../../account/records.ts";
import { readId } from "../../http/body/read-body.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** The ticket that the path's `:id` names. Throws 404, or 400 for an id that is no number. */
export function findTicket(request: ApiRequest, action: string): Ticket {
  const ticket = request.emulator.account.tickets.get(readId(request, action));
  if (ticket === undefined) throw recordNotFound();
  return ticket;
}
