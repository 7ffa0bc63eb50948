import type { User } from "../../../account/records.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { describePerson } from "../describe-person.ts";
import type { ZafHost } from "../zaf-host.ts";
import { emitBesideTicket } from "./place-events.ts";

/** `ticket.updated`: the ticket was saved elsewhere; by whom, or null when a rule did it. */
export function emitTicketUpdated(host: ZafHost, tab: TicketTab, user: User | null): void {
  emitBesideTicket(host, tab, {
    name: "ticket.updated",
    data: user === null ? null : describePerson(host.workspace, user),
  });
}
