import type { TicketTab } from "../workspace/ticket-tab.ts";
import type { Call } from "./call.ts";
import { noSuchApi, ProtocolError } from "./protocol-error.ts";

/** The ticket of the called instance; other locations have no ticket. */
export function requireTicket({ target }: Call): TicketTab {
  if (target.place.kind !== "ticket") throw noSuchApi();
  return target.place.tab;
}

/** The same, where it is about to be changed: a closed ticket cannot be (inferred from Zendesk's REST). */
export function requireEditableTicket(call: Call): TicketTab {
  const tab = requireTicket(call);
  if (tab.state.saved?.status === "closed")
    throw new ProtocolError("The ticket is closed and cannot be changed");
  return tab;
}
