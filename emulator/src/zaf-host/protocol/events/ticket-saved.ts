import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { describeTicket } from "../describe-ticket.ts";
import type { ZafHost } from "../zaf-host.ts";

/** `ticket.saved`, for background apps: a ticket was submitted in this browser. */
export function emitTicketSaved(host: ZafHost, tab: TicketTab): void {
  const ticket = describeTicket(host.workspace, tab);
  for (const instance of host.instances) {
    if (instance.location === "background") host.emit(instance, "ticket.saved", { ticket });
  }
}
