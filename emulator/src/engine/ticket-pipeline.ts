import type { Audit, Ticket, Via } from "../account/records.ts";
import { historyOfTicket } from "../account/ticket-history.ts";
import type { Emulator } from "../emulator.ts";
import { ApiError, recordInvalid, recordNotFound } from "../http/errors/api-error.ts";
import { addComment, checkComment } from "./add-comment.ts";
import { applyTicketDraft } from "./apply-ticket-draft.ts";
import { changeStatus } from "./change-status.ts";
import { buildTicket, inheritFromFollowupSource } from "./build-ticket.ts";
import { findOrCreateRequester, refuseSuspended } from "./find-or-create-requester.ts";
import { parseTicketAttributes } from "./parse-ticket-attributes.ts";
import type { TicketDraft } from "./parse-ticket-attributes.ts";
import { resolveTicketDraft } from "./resolve-ticket-draft.ts";
import { runTriggers } from "./run-triggers.ts";
import { solveIncidents } from "./solve-incidents.ts";
import { finishTicketUpdate, startTicketUpdate } from "./ticket-update.ts";
import type { TicketUpdate } from "./ticket-update.ts";

/** Who makes a change, and by which channel (it decides the audit's author and via). */
export interface Actor {
  userId: number;
  via: Via;
  /** What the calling program names itself (`User-Agent`), for the audit's metadata; absent where no call made the change. */
  client?: string;
}

/** A `ticket` object as a REST client sends it to create or update: wire names, unchecked. */
export type TicketAttributes = Record<string, unknown>;

export interface TicketUpdateResult {
  ticket: Ticket;
  /** The audit of this change; null when nothing changed (then `updated_at` did not move either). */
  audit: Audit | null;
}

/**
 * The one way a ticket comes to be: applies defaults, writes the audit, runs the triggers (looped), publishes the change.
 * Throws `ApiError` 400 and 422 for attributes that Zendesk refuses; then nothing was made.
 */
export function createTicket(
  emulator: Emulator,
  attributes: TicketAttributes,
  actor: Actor,
): TicketUpdateResult {
  const { account } = emulator;
  const draft = parseTicketAttributes(attributes, "create");
  if (draft.comment === null || draft.comment.body.trim() === "") {
    throw recordInvalid({
      attribute: "base",
      description: "Description: cannot be blank",
      error: "BlankValue",
    });
  }
  inheritFromFollowupSource(emulator, draft);
  resolveTicketDraft(account, draft);
  checkComment({ emulator }, draft.comment);
  const ticket = buildTicket(emulator, draft, actor);
  delete draft.properties.requester_id;
  account.tickets.set(ticket.id, ticket);
  account.ticketHistories.set(ticket.id, historyOfTicket(ticket));
  const update: TicketUpdate = {
    ...startTicketUpdate(emulator, ticket, actor),
    kind: "Create",
    before: null,
  };
  update.metadata.custom = draft.metadata;
  addComment(update, draft.comment);
  applyTicketDraft(update, draft);
  turnIntoCreateEvents(update);
  if (ticket.via_followup_source_id) linkFollowup(emulator, ticket);
  runTriggers(update);
  return { ticket, audit: finishTicketUpdate(update) };
}

/**
 * The one way a ticket changes. Throws `ApiError`: 404 for an unknown ticket, 422 on a closed one or for attributes that
 * Zendesk refuses, 409 when `safe_update` finds a newer one; then nothing changed.
 */
export function updateTicket(
  emulator: Emulator,
  ticketId: number,
  attributes: TicketAttributes,
  actor: Actor,
): TicketUpdateResult {
  const ticket = emulator.account.tickets.get(ticketId);
  if (ticket === undefined) throw recordNotFound();
  const draft = parseTicketAttributes(attributes, "update");
  if (!emulator.assumptions.singleTicketUpdateTakesTagDeltas)
    Object.assign(draft, { addedTags: [], removedTags: [] });
  return changeTicket(emulator, ticket, draft, actor);
}

/**
 * One ticket's part of `update_many`, where `additional_tags` and `remove_tags` always count, and are the one thing that
 * reaches a closed ticket (Zendesk, "Update Many Tickets"). Throws as `updateTicket` does.
 */
export function updateTicketInBulk(
  emulator: Emulator,
  ticketId: number,
  attributes: TicketAttributes,
  actor: Actor,
): TicketUpdateResult {
  const ticket = emulator.account.tickets.get(ticketId);
  if (ticket === undefined) throw recordNotFound();
  return changeTicket(emulator, ticket, parseTicketAttributes(attributes, "update"), actor);
}

function changeTicket(
  emulator: Emulator,
  ticket: Ticket,
  draft: TicketDraft,
  actor: Actor,
): TicketUpdateResult {
  const wasClosed = ticket.status === "closed";
  if (wasClosed && !changesTagsOnly(draft)) {
    throw recordInvalid({ attribute: "status", description: "Status: closed prevents ticket update" });
  }
  requireFresh(ticket, draft);
  resolveTicketDraft(emulator.account, draft);
  const comment = draft.comment !== null && draft.comment.body.trim() !== "" ? draft.comment : null;
  if (comment !== null) checkComment({ emulator }, comment);
  if (draft.requester !== null) {
    draft.properties.requester_id = findOrCreateRequester(
      emulator.account,
      draft.requester,
      emulator.clock.nowIso(),
    ).id;
  }
  refuseSuspended(emulator.account, draft.properties.requester_id);
  const update = startTicketUpdate(emulator, ticket, actor);
  update.metadata.custom = draft.metadata;
  if (comment !== null) addComment(update, comment);
  applyTicketDraft(update, draft);
  reopenForRequester(update, draft);
  if (update.events.length === 0) return { ticket, audit: null };
  if (!wasClosed) runTriggers(update);
  const audit = finishTicketUpdate(update);
  solveIncidents(update);
  return { ticket, audit };
}

/** A comment of an end user puts a pending, on-hold or solved ticket back to open, unless the same update sets the status. */
function reopenForRequester(update: TicketUpdate, draft: TicketDraft): void {
  const author =
    update.comment === null ? undefined : update.emulator.account.users.get(update.comment.author_id);
  if (author?.role !== "end-user" || draft.properties.status !== undefined) return;
  if (["pending", "hold", "solved"].includes(update.ticket.status)) changeStatus(update, "open");
}

function changesTagsOnly(draft: TicketDraft): boolean {
  const hasTagDelta = draft.addedTags.length > 0 || draft.removedTags.length > 0;
  return (
    hasTagDelta &&
    Object.keys(draft.properties).length === 0 &&
    draft.customFields.length === 0 &&
    draft.comment === null
  );
}

function requireFresh(ticket: Ticket, draft: TicketDraft): void {
  const { safeUpdateStamp } = draft;
  if (safeUpdateStamp === null || Date.parse(safeUpdateStamp) === Date.parse(ticket.updated_at)) return;
  throw new ApiError(409, {
    error: "UpdateConflict",
    description:
      "Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.",
  });
}

/** The Create events that each creation has, in their order; priority and type are told even where there are none [recorded]. */
const ALWAYS_TOLD = ["subject", "requester_id", "priority", "type", "status"];
const TOLD_WHERE_SET = ["assignee_id", "group_id", "organization_id", "brand_id", "ticket_form_id"];

/** What creation set is told by one Create event for each property with its final value. */
function turnIntoCreateEvents(update: TicketUpdate): void {
  const { ticket, events } = update;
  const [comment, ...changes] = events;
  const changed = changes.flatMap(({ field_name: name }) => (name === undefined ? [] : [name]));
  const named = new Set([...ALWAYS_TOLD, ...TOLD_WHERE_SET, ...changed]);
  const creates = [...named].flatMap((name) => {
    const field = ticket.custom_fields.find(({ id }) => String(id) === name);
    const value = (field === undefined ? ticket[name] : field.value) ?? null;
    if (value === null && !ALWAYS_TOLD.includes(name)) return [];
    const id = update.emulator.account.nextId();
    return [
      { id, type: "Create", field_name: name, value: typeof value === "number" ? String(value) : value },
    ];
  });
  events.splice(0, events.length, ...(comment === undefined ? [] : [comment]), ...creates);
}

function linkFollowup(emulator: Emulator, ticket: Ticket): void {
  const source = emulator.account.tickets.get(ticket.via_followup_source_id ?? 0);
  if (source !== undefined) source.followup_ids = [...source.followup_ids, ticket.id];
}
