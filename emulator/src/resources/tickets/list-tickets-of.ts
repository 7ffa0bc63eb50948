import type { Ticket } from "../../account/records.ts";
import { readId } from "../../http/body/read-body.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { presentTicket } from "./present.ts";

/** A handler that lists the tickets of the user, organization or ticket that the path's `:id` names. It throws 404 without one. */
export function listTicketsOf(
  owner: "users" | "organizations" | "tickets",
  isWanted: (ticket: Ticket, id: number) => boolean,
): (request: ApiRequest) => ApiReply {
  return (request) => {
    const { account } = request.emulator;
    const id = readId(request, "tickets/index");
    if (!account[owner].has(id)) throw recordNotFound();
    const tickets = [...account.tickets.values()].filter((ticket) => isWanted(ticket, id));
    const present = (ticket: Ticket) => presentTicket(request, ticket);
    return listReply(request, tickets, { key: "tickets", action: "tickets/index", present });
  };
}
