import type { TicketServices } from "../tickets/ticket-services.ts";
import type { Ticket } from "../account/records.ts";
import { isRecord } from "../account/read-value.ts";
import { runTriggers } from "./run-triggers.ts";
import { finishTicketUpdate, recordEvent, startTicketUpdate } from "../tickets/ticket-update.ts";
import type { Actor } from "../tickets/actor.ts";

/** What a requester says of the service, by Zendesk's own CSAT. */
export interface RatingDraft {
  score: "good" | "bad";
  comment: string | null;
}

/** Stores the rating on the ticket, with its audit, and runs the triggers, unless the ticket is closed. Its audit events are assumed. */
export function rateTicket(services: TicketServices, ticket: Ticket, draft: RatingDraft, actor: Actor): void {
  const update = startTicketUpdate(services, ticket, actor);
  const known = isRecord(ticket["satisfaction_rating"]) ? ticket["satisfaction_rating"] : {};
  const id = typeof known["id"] === "number" ? known["id"] : services.account.nextId();
  const comment = draft.comment ?? known["comment"] ?? null;
  ticket["satisfaction_rating"] = { id, score: draft.score, comment };
  const note = (field_name: string, value: unknown, previous_value: unknown) => {
    if (value !== previous_value) recordEvent(update, { type: "Change", field_name, value, previous_value });
  };
  note("satisfaction_score", draft.score, known["score"] ?? "unoffered");
  note("satisfaction_comment", comment, known["comment"] ?? null);
  if (update.events.length > 0 && ticket.status !== "closed") runTriggers(update);
  finishTicketUpdate(update);
}
