import type { Settings, Survey } from "../../survey/settings.ts";
import { surveyOfTicket } from "../../survey/survey-of-ticket.ts";
import type { TicketSnapshot } from "../ticket-snapshot.ts";
import { decideTicketStatus } from "./decide-ticket-status.ts";
import { hasSameDecidingValues, overlayEdits, type TicketForm } from "./overlay-edits.ts";
import type { TicketStatus } from "./ticket-status.ts";

/** A ticket's status on the survey that it gets, and whether it follows from edits that are not submitted yet. */
export interface StatusReport {
  status: TicketStatus;
  /** The survey that the status is about; null where nothing is set up. */
  survey: Survey | null;
  isFromUnsavedEdits: boolean;
  /** The ticket that the status is decided for: the stored one, overlaid with the agent's edits. */
  ticket: TicketSnapshot;
  /** The known part of the stored ticket. */
  saved: TicketSnapshot;
}

/** Reports the status of the ticket in the form; `settings` is null where the app is not set up. */
export function reportTicketStatus(
  settings: Settings | null,
  ticket: { saved: TicketSnapshot; form: TicketForm },
  nowMs: number,
): StatusReport {
  const { saved } = ticket;
  const edited = overlayEdits(saved, ticket.form);
  const survey = surveyOfTicket(settings, edited);
  const seen = { survey, ticket: edited, saved };
  if (!survey) return { ...seen, status: { kind: "notSetUp" }, isFromUnsavedEdits: false };
  const hasUnsavedEdits = !hasSameDecidingValues(edited, saved);
  const status = decideTicketStatus({ ticket: edited, survey, nowMs, hasUnsavedEdits });
  if (!hasUnsavedEdits) return { ...seen, status, isFromUnsavedEdits: false };
  const savedStatus = decideTicketStatus({ ticket: saved, survey, nowMs, hasUnsavedEdits: false });
  return {
    ...seen,
    status,
    isFromUnsavedEdits: JSON.stringify(status) !== JSON.stringify(savedStatus),
  };
}
