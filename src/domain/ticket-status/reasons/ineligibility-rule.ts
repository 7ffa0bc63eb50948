import type { Survey } from "../../settings.ts";
import type { TicketSnapshot } from "../../ticket-snapshot.ts";
import type { Ineligibility } from "../ticket-status.ts";

/** What a reason is decided from. */
export interface StatusInput {
  ticket: TicketSnapshot;
  survey: Survey;
  nowMs: number;
  /** The ticket is shown with edits that are not submitted: submitting them is an update, and restarts the hours. */
  hasUnsavedEdits: boolean;
}

/** Gives its reason when it keeps the ticket from being surveyed for certain, else null; an unknown value gives null. */
export type IneligibilityRule = (input: StatusInput) => Ineligibility | null;
