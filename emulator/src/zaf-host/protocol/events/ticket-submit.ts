import type { TicketTab } from "../../workspace/ticket-tab.ts";
import type { ZafHost } from "../zaf-host.ts";
import { emitBesideTicket } from "./place-events.ts";

/** `ticket.submit.start`: the hooks allowed it, the ticket is being sent. */
export function emitSubmitStart(host: ZafHost, tab: TicketTab): void {
  emitBesideTicket(host, tab, { name: "ticket.submit.start" });
}

/** `ticket.submit.done` or `.fail`, then `.always`. What they carry is unconfirmed; `.fail` has the server's sentence. */
export function emitSubmitEnd(host: ZafHost, tab: TicketTab, failure: string | null): void {
  if (failure === null) emitBesideTicket(host, tab, { name: "ticket.submit.done" });
  else emitBesideTicket(host, tab, { name: "ticket.submit.fail", data: failure });
  emitBesideTicket(host, tab, { name: "ticket.submit.always" });
}
