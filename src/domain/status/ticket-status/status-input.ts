import type { Survey } from "../../survey/settings.ts";
import type { TicketSnapshot } from "../ticket-snapshot.ts";

/** What a ticket's status is decided from. */
export interface StatusInput {
  ticket: TicketSnapshot;
  survey: Survey;
  nowMs: number;
  /** The ticket is shown with edits that are not submitted: submitting them is an update, and restarts the hours. */
  hasUnsavedEdits: boolean;
}
