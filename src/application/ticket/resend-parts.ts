import type { Settings, Survey } from "../../domain/survey/settings.ts";
import type { ResendPreview } from "./prepare-resend.ts";
import type { ResendStep } from "./resend-outcome.ts";
import type { AccountClock } from "../ports/clock.ts";
import type { TicketGateway } from "../ports/tickets.ts";

/** The dependencies of a resend. */
export interface ResendParts {
  gateway: TicketGateway;
  clock: AccountClock;
  survey: Survey;
  settings: Settings;
  /** The groups of the person; null for one whom the settings' list of groups does not restrict. */
  agentGroupIds: readonly string[] | null;
  onStep: (step: ResendStep) => void;
}

/** The ticket's number. Throws for a ticket that was read from Zendesk without one, which does not happen. */
export function ticketIdOf({ ticket }: ResendPreview): number {
  if (ticket.id === null) throw new Error("Failed to resend: the ticket has no number.");
  return ticket.id;
}
