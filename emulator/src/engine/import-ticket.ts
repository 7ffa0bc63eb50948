import type { Ticket } from "../account/records.ts";
import { historyOfTicket } from "../account/ticket-history.ts";
import type { Emulator } from "../emulator.ts";
import { recordInvalid } from "../http/errors/api-error.ts";
import { invalidAttribute } from "../http/errors/invalid-attribute.ts";
import { addComment, checkComment } from "./add-comment.ts";
import { applyTicketDraft } from "./apply-ticket-draft.ts";
import { buildTicket } from "./build-ticket.ts";
import { parseTicketAttributes } from "./parse-ticket-attributes.ts";
import { isRecord } from "./read-value.ts";
import { resolveTicketDraft } from "./resolve-ticket-draft.ts";
import type { Actor, TicketAttributes } from "./ticket-pipeline.ts";
import { finishTicketUpdate, startTicketUpdate } from "./ticket-update.ts";

/**
 * Takes in a ticket from elsewhere with its comments and times (`created_at`, `updated_at`, `solved_at`): no trigger runs on it (Zendesk API,
 * Ticket import). Throws `ApiError` 400 and 422 for attributes that Zendesk refuses; then nothing was made.
 */
export function importTicket(emulator: Emulator, attributes: TicketAttributes, actor: Actor): Ticket {
  const { account } = emulator;
  const comments = readComments(attributes);
  const drafts = comments.map((comment) => parseTicketAttributes({ comment }, "create").comment);
  const draft = parseTicketAttributes({ ...attributes, comment: comments[0] }, "create");
  resolveTicketDraft(account, draft);
  for (const comment of drafts) if (comment !== null) checkComment({ emulator }, comment);
  const ticket = buildTicket(emulator, draft, actor);
  delete draft.properties.requester_id;
  account.tickets.set(ticket.id, ticket);
  account.ticketHistories.set(ticket.id, historyOfTicket(ticket));
  const update = startTicketUpdate(emulator, ticket, actor);
  for (const [index, comment] of drafts.entries()) {
    if (comment === null) continue;
    addComment(update, comment);
    const at = dateOf(comments[index]?.["created_at"]) ?? dateOf(attributes["created_at"]);
    if (at !== null && update.comment !== null) update.comment.created_at = at;
  }
  applyTicketDraft(update, draft);
  const audit = finishTicketUpdate(update);
  setTimes(emulator, ticket, attributes);
  if (audit !== null) audit.created_at = ticket.created_at;
  return ticket;
}

function setTimes(emulator: Emulator, ticket: Ticket, attributes: TicketAttributes): void {
  const createdAt = dateOf(attributes["created_at"]) ?? ticket.created_at;
  const solvedAt = dateOf(attributes["solved_at"]);
  ticket.created_at = createdAt;
  ticket.updated_at = dateOf(attributes["updated_at"]) ?? solvedAt ?? createdAt;
  const metrics = solvedAt === null ? {} : { metric_set: { solved_at: solvedAt } };
  emulator.account.ticketHistories.set(ticket.id, historyOfTicket({ ...ticket, ...metrics }));
}

/** `comments` as a list, or the one `comment` or `description` of an ordinary creation. */
function readComments(attributes: TicketAttributes): Record<string, unknown>[] {
  const { comments, comment, description } = attributes;
  const list = comments ?? [comment ?? (description === undefined ? undefined : { body: description })];
  if (!Array.isArray(list)) throw invalidAttribute("ticket.comments", "must be an array");
  const read = list.filter(isRecord);
  if (read.length > 0) return read;
  const blank = { attribute: "base", description: "Description: cannot be blank", error: "BlankValue" };
  throw recordInvalid(blank);
}

function dateOf(value: unknown): string | null {
  const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
