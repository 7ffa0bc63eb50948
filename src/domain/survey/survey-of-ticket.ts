import type { Settings, Survey } from "./settings.ts";
import type { TicketSnapshot } from "../status/ticket-snapshot.ts";

/** The survey that a ticket gets: of one survey, that one. Null where nothing is set up. */
export function surveyOfTicket(settings: Settings | null, _ticket: TicketSnapshot): Survey | null {
  return settings?.surveys[0] ?? null;
}
