import { customStatusIdOf } from "../account/custom-statuses.ts";
import type { Audit, Ticket } from "../account/records.ts";
import { historyOfTicket } from "../account/ticket-history.ts";
import { invalidRecord, Refusal } from "../account/refusal.ts";
import type { Actor } from "../tickets/actor.ts";
import { addComment, checkComment } from "../tickets/add-comment.ts";
import { addOwnerTags } from "../tickets/add-owner-tags.ts";
import { applyTicketDraft } from "../tickets/apply-ticket-draft.ts";
import { changeStatus } from "../tickets/change-status.ts";
import { buildTicket, inheritFromFollowupSource } from "../tickets/build-ticket.ts";
import { findOrCreateRequester, refuseSuspended } from "../tickets/find-or-create-requester.ts";
import { parseTicketAttributes } from "../tickets/parse-ticket-attributes.ts";
import type { TicketAttributes, TicketDraft } from "../tickets/ticket-draft.ts";
import type { TicketServices } from "../tickets/ticket-services.ts";
import { resolveTicketDraft } from "../tickets/resolve-ticket-draft.ts";
import { runTriggers } from "./run-triggers.ts";
import { solveIncidents } from "./solve-incidents.ts";
import { finishTicketUpdate, shownOf, startTicketUpdate } from "../tickets/ticket-update.ts";
import type { TicketUpdate } from "../tickets/ticket-update.ts";

export interface TicketUpdateResult {
  ticket: Ticket;
  /** The audit of this change; null when nothing changed (then `updated_at` did not move either). */
  audit: Audit | null;
}

/**
 * The only way to create a ticket: applies defaults, writes the audit, runs the triggers (looped), publishes the change.
 * Throws `Refusal` for attributes that Zendesk refuses; then nothing was made.
 */
export function createTicket(
  services: TicketServices,
  attributes: TicketAttributes,
  actor: Actor,
): TicketUpdateResult {
  const { account } = services;
  const draft = parseTicketAttributes(attributes, "create");
  if (draft.comment === null || draft.comment.body.trim() === "") {
    throw invalidRecord({
      field: "base",
      description: "Description: cannot be blank",
      code: "BlankValue",
    });
  }
  inheritFromFollowupSource(services, draft);
  resolveTicketDraft(account, draft);
  checkComment(account, draft.comment);
  const ticket = buildTicket(services, draft, actor);
  addOwnerTags(account, draft, ticket);
  delete draft.properties.requester_id;
  account.tickets.set(ticket.id, ticket);
  account.ticketHistories.set(ticket.id, historyOfTicket(ticket));
  const update: TicketUpdate = {
    ...startTicketUpdate(services, ticket, actor),
    kind: "Create",
    before: null,
  };
  update.metadata.custom = draft.metadata;
  addComment(update, draft.comment);
  applyTicketDraft(update, draft);
  ticket.custom_status_id = customStatusIdOf(account, ticket);
  replaceWithCreateEvents(update);
  if (ticket.via_followup_source_id) linkFollowup(services, ticket);
  runTriggers(update);
  return { ticket, audit: finishTicketUpdate(update) };
}

/**
 * The only way to change a ticket. Throws `Refusal` for an unknown or closed ticket, for attributes that Zendesk
 * refuses, and when `safe_update` finds a newer one; then nothing changed.
 */
export function updateTicket(
  services: TicketServices,
  ticketId: number,
  attributes: TicketAttributes,
  actor: Actor,
): TicketUpdateResult {
  const ticket = services.account.tickets.get(ticketId);
  if (ticket === undefined) throw new Refusal({ kind: "unknown" });
  const draft = parseTicketAttributes(attributes, "update");
  if (!services.assumptions.singleTicketUpdateTakesTagDeltas)
    Object.assign(draft, { addedTags: [], removedTags: [] });
  return changeTicket(services, ticket, draft, actor);
}

/**
 * One ticket's part of `update_many`, where `additional_tags` and `remove_tags` always count, and are the one thing that
 * reaches a closed ticket in every account (Zendesk, "Update Many Tickets"). Throws as `updateTicket` does.
 */
export function updateTicketInBulk(
  services: TicketServices,
  ticketId: number,
  attributes: TicketAttributes,
  actor: Actor,
): TicketUpdateResult {
  const ticket = services.account.tickets.get(ticketId);
  if (ticket === undefined) throw new Refusal({ kind: "unknown" });
  return changeTicket(services, ticket, parseTicketAttributes(attributes, "update"), actor);
}

function changeTicket(
  services: TicketServices,
  ticket: Ticket,
  draft: TicketDraft,
  actor: Actor,
): TicketUpdateResult {
  const wasClosed = ticket.status === "closed";
  if (wasClosed && !changesTagsOnly(draft, services.account.settings.closedTicketTagsEditable)) {
    throw invalidRecord({ field: "status", description: "Status: closed prevents ticket update" });
  }
  requireFresh(ticket, draft);
  resolveTicketDraft(services.account, draft);
  const comment = draft.comment !== null && draft.comment.body.trim() !== "" ? draft.comment : null;
  if (comment !== null) checkComment(services.account, comment);
  if (draft.requester !== null) {
    draft.properties.requester_id = findOrCreateRequester(
      services.account,
      draft.requester,
      services.clock.nowIso(),
    ).id;
  }
  refuseSuspended(services.account, draft.properties.requester_id);
  const update = startTicketUpdate(services, ticket, actor);
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
    update.comment === null ? undefined : update.services.account.users.get(update.comment.author_id);
  if (author?.role !== "end-user" || isStatusGiven(draft)) return;
  if (["pending", "hold", "solved"].includes(update.ticket.status)) changeStatus(update, "open");
}

function isStatusGiven({ properties }: TicketDraft): boolean {
  return properties.status !== undefined || properties.custom_status_id !== undefined;
}

/** Whole lists of tags count where the account lets agents change the tags of closed tickets. */
function changesTagsOnly(draft: TicketDraft, takesWholeList: boolean): boolean {
  const { tags, ...others } = draft.properties;
  const hasTagDelta = draft.addedTags.length > 0 || draft.removedTags.length > 0;
  return (
    (tags === undefined ? hasTagDelta : takesWholeList) &&
    Object.keys(others).length === 0 &&
    draft.customFields.length === 0 &&
    draft.comment === null
  );
}

function requireFresh(ticket: Ticket, draft: TicketDraft): void {
  const { safeUpdateStamp } = draft;
  if (safeUpdateStamp === null || Date.parse(safeUpdateStamp) === Date.parse(ticket.updated_at)) return;
  throw new Refusal({ kind: "outdated" });
}

/** The Create events that each creation has, in their order; priority and type are listed even where there are none [recorded]. */
const ALWAYS_LISTED = ["subject", "requester_id", "priority", "type", "status"];
const LISTED_WHERE_SET = [
  "assignee_id",
  "group_id",
  "organization_id",
  "brand_id",
  "ticket_form_id",
  "custom_status_id",
];

/** Replaces the change events of a creation with one Create event for each property, with its final value. */
function replaceWithCreateEvents(update: TicketUpdate): void {
  const { ticket, events } = update;
  const [comment, ...changes] = events;
  const changed = changes.flatMap(({ field_name: name }) => (name === undefined ? [] : [name]));
  const named = new Set([...ALWAYS_LISTED, ...LISTED_WHERE_SET, ...changed]);
  const creates = [...named].flatMap((name) => {
    const field = ticket.custom_fields.find(({ id }) => String(id) === name);
    const value = (field === undefined ? ticket[name] : field.value) ?? null;
    if (value === null && !ALWAYS_LISTED.includes(name)) return [];
    const id = update.services.account.nextId();
    return [{ id, type: "Create", field_name: name, value: shownOf(update, name, value) }];
  });
  events.splice(0, events.length, ...(comment === undefined ? [] : [comment]), ...creates);
}

function linkFollowup(services: TicketServices, ticket: Ticket): void {
  const source = services.account.tickets.get(ticket.via_followup_source_id ?? 0);
  if (source !== undefined) source.followup_ids = [...source.followup_ids, ticket.id];
}
