import { customStatusIdOf } from "../../account/custom-statuses.ts";
import type { Comment, Ticket, User } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

const SOLVABLE = new Set(["open", "pending", "hold"]);

/** A ticket as its requester sees it [recorded]; form and custom fields as if end users might see them all. */
export function presentRequest(request: ApiRequest, ticket: Ticket): Record<string, unknown> {
  return {
    url: `${request.baseUrl}/api/v2/requests/${ticket.id}.json`,
    id: ticket.id,
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    subject: ticket.subject,
    description: ticket.description,
    organization_id: ticket.organization_id,
    via: ticket.via,
    custom_fields: ticket.custom_fields,
    requester_id: ticket.requester_id,
    collaborator_ids: ticket.collaborator_ids,
    email_cc_ids: ticket["email_cc_ids"] ?? [],
    is_public: ticket.is_public,
    due_at: ticket["due_at"] ?? null,
    can_be_solved_by_me: canSolve(request.user, ticket),
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    recipient: ticket["recipient"] ?? null,
    followup_source_id: ticket.via_followup_source_id ?? null,
    assignee_id: ticket.assignee_id,
    ticket_form_id: ticket.ticket_form_id,
    custom_status_id: customStatusIdOf(request.emulator.account, ticket),
    fields: ticket.custom_fields,
  };
}

/** Whether the user may mark the request as solved: the requester, once an agent has it; when exactly is not documented. */
export function canSolve(user: User, ticket: Ticket): boolean {
  return ticket.requester_id === user.id && ticket.assignee_id !== null && SOLVABLE.has(ticket.status);
}

/** A public comment as the requester sees it. */
export function presentRequestComment(
  request: ApiRequest,
  ticket: Ticket,
  comment: Comment,
): Record<string, unknown> {
  const url = `${request.baseUrl}/api/v2/requests/${ticket.id}/comments/${comment.id}.json`;
  const { id, type, author_id, body, html_body, plain_body, attachments, created_at } = comment;
  return {
    url,
    id,
    type,
    request_id: ticket.id,
    author_id,
    body,
    html_body,
    plain_body,
    public: comment.public,
    attachments,
    created_at,
  };
}
