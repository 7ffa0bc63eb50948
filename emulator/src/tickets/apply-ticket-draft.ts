import { changeAssignee, changeGroup } from "./change-assignment.ts";
import { changeCollaborators } from "./change-collaborators.ts";
import { changeFieldWithTags } from "./change-field-with-tags.ts";
import { changeCustomStatus, changeStatus } from "./change-status.ts";
import { addTags, removeTags } from "./change-tags.ts";
import type { Status } from "../account/records.ts";
import type { TicketDraft } from "./ticket-draft.ts";
import { changeProperty } from "./ticket-update.ts";
import type { TicketProperty } from "./ticket-draft.ts";
import type { TicketUpdate } from "./ticket-update.ts";

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
  "follower_ids",
  "collaborator_ids",
  "tags",
  "status",
  "custom_status_id",
];

/** Sets the requester; the ticket goes over to their organization (inferred: a ticket may be in its requester's organizations alone). */
function changeRequester(update: TicketUpdate, requesterId: number, isOrganizationGiven: boolean): void {
  if (!changeProperty(update, "requester_id", requesterId) || isOrganizationGiven) return;
  const organizationId = update.services.account.users.get(requesterId)?.organization_id ?? null;
  changeProperty(update, "organization_id", organizationId);
}

/** A custom status says the status as well; that it counts where both are sent is assumed. */
function changeStatusByDraft(update: TicketUpdate, { properties }: TicketDraft): void {
  if (properties.custom_status_id === undefined) changeStatus(update, properties.status as Status);
}

/** Applies a checked draft to the ticket under update, with what follows from it: see `changeAssignee` and `changeStatus`. */
export function applyTicketDraft(update: TicketUpdate, draft: TicketDraft): void {
  for (const property of PROPERTY_ORDER) {
    const value = draft.properties[property];
    if (value === undefined) continue;
    if (property === "assignee_id")
      changeAssignee(update, value as number | null, draft.properties.group_id !== undefined);
    else if (property === "group_id")
      changeGroup(update, value as number | null, draft.properties.assignee_id !== undefined);
    else if (property === "requester_id")
      changeRequester(update, value as number, draft.properties.organization_id !== undefined);
    else if (property === "status") changeStatusByDraft(update, draft);
    else if (property === "custom_status_id") changeCustomStatus(update, value as number);
    else changeProperty(update, property, value);
  }
  for (const change of draft.collaborators) changeCollaborators(update, change);
  for (const { id, value } of draft.customFields) changeFieldWithTags(update, id, value);
  if (draft.addedTags.length > 0) addTags(update, draft.addedTags);
  if (draft.removedTags.length > 0) removeTags(update, draft.removedTags);
}
