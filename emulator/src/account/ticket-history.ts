import type { Status, Ticket, TicketHistory } from "./records.ts";

/**
 * When a ticket that was loaded, not made here, entered its present status: from its `metric_set`, where the export carries
 * one, else from its last update.
 */
export function historyOfTicket(ticket: Ticket): TicketHistory {
  const metrics = asRecord(ticket["metric_set"]);
  const entered: Partial<Record<Status, string>> = { new: ticket.created_at };
  const solvedAt = textOf(metrics["solved_at"]);
  if (solvedAt !== null) entered.solved = solvedAt;
  entered[ticket.status] = (ticket.status === "solved" ? solvedAt : null) ?? enteredAt(ticket);
  return {
    enteredStatusAt: entered,
    assignedAt: ticket.assignee_id === null ? null : (textOf(metrics["assigned_at"]) ?? ticket.created_at),
    requesterUpdatedAt: textOf(metrics["requester_updated_at"]) ?? ticket.created_at,
    assigneeUpdatedAt: textOf(metrics["assignee_updated_at"]),
    automationUpdates: 0,
  };
}

function enteredAt(ticket: Ticket): string {
  return ticket.status === "new" ? ticket.created_at : ticket.updated_at;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
