import type { Ticket } from "../account/records.ts";
import { historyOfTicket } from "../account/ticket-history.ts";
import { invalidRecord, malformedValue } from "../account/refusal.ts";
import type { TicketServices } from "./ticket-services.ts";
import { addComment, checkComment } from "./add-comment.ts";
import { applyTicketDraft } from "./apply-ticket-draft.ts";
import { buildTicket } from "./build-ticket.ts";
import { parseTicketAttributes } from "./parse-ticket-attributes.ts";
import { isRecord } from "../account/read-value.ts";
import { resolveTicketDraft } from "./resolve-ticket-draft.ts";
import type { Actor } from "./actor.ts";
import type { TicketAttributes } from "./ticket-draft.ts";
import { finishTicketUpdate, startTicketUpdate } from "./ticket-update.ts";

/**
 * Takes in a ticket from elsewhere with its comments and times (`created_at`, `updated_at`, `solved_at`): no trigger runs on it (Zendesk API,
 * Ticket import). Throws `Refusal` for attributes that Zendesk refuses; then nothing was made.
 */
export function importTicket(services: TicketServices, attributes: TicketAttributes, actor: Actor): Ticket {
  const { account } = services;
  const comments = readComments(attributes);
  const drafts = comments.map((comment) => parseTicketAttributes({ comment }, "create").comment);
  const draft = parseTicketAttributes({ ...attributes, comment: comments[0] }, "create");
  resolveTicketDraft(account, draft);
  for (const comment of drafts) if (comment !== null) checkComment(account, comment);
  const ticket = buildTicket(services, draft, actor);
  delete draft.properties.requester_id;
  account.tickets.set(ticket.id, ticket);
  account.ticketHistories.set(ticket.id, historyOfTicket(ticket));
  const update = startTicketUpdate(services, ticket, actor);
  for (const [index, comment] of drafts.entries()) {
    if (comment === null) continue;
    addComment(update, comment);
    const at = dateOf(comments[index]?.["created_at"]) ?? dateOf(attributes["created_at"]);
    if (at !== null && update.comment !== null) update.comment.created_at = at;
  }
  applyTicketDraft(update, draft);
  const audit = finishTicketUpdate(update);
  setTimes(services, ticket, attributes);
  if (audit !== null) audit.created_at = ticket.created_at;
  return ticket;
}

function setTimes(services: TicketServices, ticket: Ticket, attributes: TicketAttributes): void {
  const createdAt = dateOf(attributes["created_at"]) ?? ticket.created_at;
  const solvedAt = dateOf(attributes["solved_at"]);
  ticket.created_at = createdAt;
  ticket.updated_at = dateOf(attributes["updated_at"]) ?? solvedAt ?? createdAt;
  const metrics = solvedAt === null ? {} : { metric_set: { solved_at: solvedAt } };
  services.account.ticketHistories.set(ticket.id, historyOfTicket({ ...ticket, ...metrics }));
}

/** `comments` as a list, or the one `comment` or `description` of an ordinary creation. */
function readComments(attributes: TicketAttributes): Record<string, unknown>[] {
  const { comments, comment, description } = attributes;
  const list = comments ?? [comment ?? (description === undefined ? undefined : { body: description })];
  if (!Array.isArray(list)) throw malformedValue("ticket.comments", "must be an array");
  const read = list.filter(isRecord);
  if (read.length > 0) return read;
  const blank = { field: "base", description: "Description: cannot be blank", code: "BlankValue" } as const;
  throw invalidRecord(blank);
}

function dateOf(value: unknown): string | null {
  const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
