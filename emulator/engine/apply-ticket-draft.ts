import type { Via } from "../account/records.ts";
import type { TicketDraft } from "./parse-ticket-attributes.ts";
import { tagsOfFieldValue } from "./resolve-ticket-draft.ts";
import { changeCustomField, changeProperty } from "./ticket-update.ts";
import type { TicketProperty, TicketUpdate } from "./ticket-update.ts";

/** Order in which properties are set: the status last, since an assignee decides what a status may be. */
const PROPERTY_ORDER: readonly TicketProperty[] = [
  "subject",
  "requester_id",
  "organization_id",
  "brand_id",
  "ticket_form_id",
  "type",
  "priority",
  "group_id",
  "assignee_id",
  "external_id",
  "recipient",
  "due_at",
  "problem_id",
  "custom_status_id",
  "follower_ids",
  "collaborator_ids",
  "tags",
  "status",
];

/** Applies a checked draft to the ticket under update, with what follows from it: see `changeAssignee` and `changeStatus`. */
export function applyTicketDraft(update: TicketUpdate, draft: TicketDraft): void {
  for (const property of PROPERTY_ORDER) {
    const value = draft.properties[property];
    if (value === undefined) continue;
    if (property === "assignee_id")
      changeAssignee(update, value as number | null, draft.properties.group_id !== undefined);
    else if (property === "group_id")
      changeGroup(update, value as number | null, draft.properties.assignee_id !== undefined);
    else if (property === "status") changeStatus(update, value as string);
    else changeProperty(update, property, value);
  }
  for (const { id, value } of draft.customFields) changeFieldWithTags(update, id, value);
  if (draft.addedTags.length > 0) addTags(update, draft.addedTags);
  if (draft.removedTags.length > 0) removeTags(update, draft.removedTags);
}

/**
 * Sets the assignee; a ticket without a group, or with one the assignee is not in, gets the assignee's default group; a
 * new ticket becomes open (Zendesk: "new" means that no agent has taken it).
 */
export function changeAssignee(
  update: TicketUpdate,
  assigneeId: number | null,
  isGroupGiven = false,
  via?: Via,
): void {
  const { account } = update.emulator;
  changeProperty(update, "assignee_id", assigneeId, via);
  if (assigneeId === null) return;
  const memberships = account.groupMemberships.get(assigneeId) ?? [];
  const isMember = update.ticket.group_id !== null && memberships.includes(update.ticket.group_id);
  const group = account.users.get(assigneeId)?.default_group_id ?? memberships[0] ?? null;
  if (!isGroupGiven && !isMember && group !== null) changeProperty(update, "group_id", group, via);
  if (update.ticket.status === "new") changeProperty(update, "status", "open", via);
}

/** Sets the group; an assignee who is not in the new group is taken off the ticket. */
export function changeGroup(
  update: TicketUpdate,
  groupId: number | null,
  isAssigneeGiven = false,
  via?: Via,
): void {
  const { account } = update.emulator;
  changeProperty(update, "group_id", groupId, via);
  const assigneeId = update.ticket.assignee_id;
  if (isAssigneeGiven || assigneeId === null || groupId === null) return;
  const memberships = account.groupMemberships.get(assigneeId);
  if (memberships !== undefined && !memberships.includes(groupId))
    changeProperty(update, "assignee_id", null, via);
}

/**
 * Sets the status. An assigned ticket is never new, so `new` becomes `open` there. An agent who solves an unassigned
 * ticket becomes its assignee (Zendesk's account setting `assign_tickets_upon_solve`, on by default).
 */
export function changeStatus(update: TicketUpdate, status: string, via?: Via): void {
  const { ticket, actor, emulator } = update;
  const isNewAgain = status === "new" && ticket.assignee_id !== null;
  changeProperty(update, "status", isNewAgain ? "open" : status, via);
  const actorRole = emulator.account.users.get(actor.userId)?.role;
  const isByAgent = via === undefined && (actorRole === "agent" || actorRole === "admin");
  if (status === "solved" && ticket.assignee_id === null && isByAgent) changeAssignee(update, actor.userId);
}

/** Adds tags to those the ticket has. */
export function addTags(update: TicketUpdate, tags: readonly string[], via?: Via): void {
  changeProperty(update, "tags", [...new Set([...update.ticket.tags, ...tags])], via);
}

/** Removes tags; those the ticket does not have are ignored. */
export function removeTags(update: TicketUpdate, tags: readonly string[], via?: Via): void {
  changeProperty(
    update,
    "tags",
    update.ticket.tags.filter((tag) => !tags.includes(tag)),
    via,
  );
}

/** Sets a custom field and, for a drop-down or multi-select, swaps the tags that its old and new value stand for. */
export function changeFieldWithTags(update: TicketUpdate, fieldId: number, value: unknown, via?: Via): void {
  const field = update.emulator.account.ticketFields.get(fieldId);
  const previous = update.ticket.custom_fields.find((entry) => entry.id === fieldId)?.value;
  if (!changeCustomField(update, fieldId, value, via)) return;
  const removed = tagsOfFieldValue(field, previous);
  const added = tagsOfFieldValue(field, value);
  if (removed.length === 0 && added.length === 0) return;
  const kept = update.ticket.tags.filter((tag) => !removed.includes(tag));
  changeProperty(update, "tags", [...new Set([...kept, ...added])], via);
}
