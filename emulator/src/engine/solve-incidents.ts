import type { Ticket } from "../account/records.ts";
import { addComment } from "../tickets/add-comment.ts";
import { changeStatus } from "../tickets/change-status.ts";
import { runTriggers } from "./run-triggers.ts";
import { finishTicketUpdate, startTicketUpdate } from "../tickets/ticket-update.ts";
import type { TicketUpdate } from "../tickets/ticket-update.ts";

/**
 * After an update that solved a problem: solves the incidents that are linked to it, with the same comment (Zendesk help
 * centre, "Working with problem and incident tickets"). How their audits name the problem is assumed.
 */
export function solveIncidents(update: TicketUpdate): void {
  const { services, ticket, before } = update;
  if (ticket.type !== "problem" || ticket.status !== "solved" || before?.status === "solved") return;
  for (const incident of services.account.tickets.values()) {
    if (incident["problem_id"] === ticket.id && isUnsolved(incident)) solveIncident(update, incident);
  }
}

function isUnsolved({ type, status }: Ticket): boolean {
  return type === "incident" && status !== "solved" && status !== "closed";
}

function solveIncident({ services, ticket, actor, comment }: TicketUpdate, incident: Ticket): void {
  const from = { ticket_id: ticket.id, subject: ticket.subject };
  const via = { channel: actor.via.channel, source: { from, to: {}, rel: "problem" } };
  const update = startTicketUpdate(services, incident, { ...actor, via });
  if (comment !== null) {
    const { plain_body: body, public: isPublic, author_id: authorId } = comment;
    addComment(update, { body, html: null, isPublic, authorId, uploads: [] });
  }
  changeStatus(update, "solved");
  runTriggers(update);
  finishTicketUpdate(update);
}
