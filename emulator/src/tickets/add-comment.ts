import type { Account } from "../account/account.ts";
import type { Comment } from "../account/records.ts";
import { escapeHtml } from "../account/ticket-beginnings.ts";
import { invalidRecord } from "../account/refusal.ts";
import type { CommentDraft } from "./ticket-draft.ts";
import { takeUploads } from "./take-uploads.ts";
import type { TicketUpdate } from "./ticket-update.ts";

/**
 * Adds the update's comment and its audit event. The ticket's submitter is the author of its first comment; what the
 * first comment was, public or private, later ones are unless the client says otherwise (Zendesk, "Ticket comments").
 * A public one makes the ticket public.
 */
export function addComment(update: TicketUpdate, draft: CommentDraft): void {
  const { services, ticket, actor } = update;
  const { account } = services;
  const authorId = draft.authorId ?? (update.kind === "Create" ? ticket.submitter_id : actor.userId);
  const isPublic = draft.isPublic ?? account.comments.get(ticket.id)?.[0]?.public ?? true;
  const html = draft.html ?? `<p dir="auto">${escapeHtml(draft.body)}</p>`;
  const comment: Comment = {
    id: account.nextId(),
    type: "Comment",
    author_id: authorId,
    body: draft.body,
    html_body: `<div class="zd-comment" dir="auto">${html}</div>`,
    plain_body: draft.body,
    public: isPublic,
    attachments: takeUploads(services, draft.uploads),
    audit_id: update.auditId,
    via: actor.via,
    created_at: services.clock.nowIso(),
    metadata: { ...update.metadata },
  };
  const comments = account.comments.get(ticket.id);
  if (comments === undefined) account.comments.set(ticket.id, [comment]);
  else comments.push(comment);
  update.comment = comment;
  if (isPublic) ticket.is_public = true;
  // The comment is its audit event: both have one id.
  const { via: _via, created_at: _createdAt, metadata: _metadata, ...event } = comment;
  update.events.push(event);
}

/** Throws `Refusal` unless the comment's author, where the client named one, is a user. */
export function checkComment(account: Account, draft: CommentDraft): void {
  if (draft.authorId === null || account.users.has(draft.authorId)) return;
  throw invalidRecord({
    field: "comment",
    description: "Comment: Author is invalid",
    code: "InvalidValue",
  });
}
