import type { Audit, Comment, Ticket } from "./records.ts";

/** The first comment of a ticket that was loaded without comments: its description, by its requester. */
export function describeFirstComment(ticket: Ticket, id: number, auditId: number): Comment {
  const body = ticket.description ?? "";
  return {
    id,
    type: "Comment",
    author_id: ticket.submitter_id,
    body,
    html_body: `<div class="zd-comment" dir="auto"><p>${escapeHtml(body)}</p></div>`,
    plain_body: body,
    public: ticket.is_public,
    attachments: [],
    audit_id: auditId,
    via: ticket.via,
    created_at: ticket.created_at,
    metadata: { system: {}, custom: {} },
  };
}

/** The creation audit of a ticket that was loaded without audits: its first comment and the values it has now. */
export function describeFirstAudit(
  ticket: Ticket,
  comment: Comment | undefined,
  nextId: () => number,
): Audit {
  const created = (field_name: string, value: unknown) => ({
    id: nextId(),
    type: "Create",
    field_name,
    value,
  });
  return {
    id: comment?.audit_id ?? nextId(),
    ticket_id: ticket.id,
    created_at: ticket.created_at,
    author_id: ticket.submitter_id,
    metadata: { system: {}, custom: {} },
    events: [
      ...(comment === undefined
        ? []
        : [
            {
              id: comment.id,
              type: "Comment",
              author_id: comment.author_id,
              body: comment.body,
              public: comment.public,
            },
          ]),
      created("subject", ticket.subject),
      created("status", ticket.status),
      created("requester_id", String(ticket.requester_id)),
      ...(ticket.tags.length === 0 ? [] : [created("tags", [...ticket.tags])]),
    ],
    via: ticket.via,
  };
}

/** Escapes a text for HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
}
