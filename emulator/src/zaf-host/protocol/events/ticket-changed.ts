import { changedFields, type TicketDraft } from "../../workspace/ticket-draft.ts";
import type { TicketTab, TicketTabState } from "../../workspace/ticket-tab.ts";
import { describeComments } from "../describe-comments.ts";
import { describeConversation } from "../describe-conversation.ts";
import { describeTicket } from "../describe-ticket.ts";
import { readProperty } from "../get/read-property.ts";
import type { ZafHost } from "../zaf-host.ts";
import { emitBesideTicket } from "./place-events.ts";

/**
 * Which properties change with a field of the form:
 *
 * | field        | `<path>.changed`                                             |
 * | ------------ | ------------------------------------------------------------ |
 * | status       | status, statusCategory, customStatus                         |
 * | assigneeId   | assignee.user.id, .name, .email, .externalId                 |
 * | groupId      | assignee.group.id, .name                                     |
 * | requesterId  | requester.id, .name, .email, .externalId                     |
 * | others       | the property of the same name                                |
 */
const propertiesOf: Partial<Record<keyof TicketDraft, readonly string[]>> = {
  subject: ["subject"],
  externalId: ["externalId"],
  status: ["status", "statusCategory"],
  type: ["type"],
  priority: ["priority"],
  tags: ["tags"],
  assigneeId: ["assignee.user.id", "assignee.user.name", "assignee.user.email", "assignee.user.externalId"],
  groupId: ["assignee.group.id", "assignee.group.name"],
  requesterId: ["requester.id", "requester.name", "requester.email", "requester.externalId"],
  brandId: ["brand"],
  formId: ["form.id"],
  collaboratorIds: ["collaborators"],
};

/**
 * Fires `<path>.changed` with the new value, and `*.changed` with `{propertyName, newValue}`, for all that differs between two
 * states of a ticket's form, after a change by anyone.
 */
export function emitTicketChanges(host: ZafHost, tab: TicketTab, before: TicketTabState): void {
  const after = tab.state;
  if (before.phase === "loading") return;
  const emitChange = (property: string, value: unknown) => {
    emitBesideTicket(host, tab, { name: `${property}.changed`, data: value });
    emitBesideTicket(host, tab, { name: "*.changed", data: { propertyName: property, newValue: value } });
  };
  const ticket = describeTicket(host.workspace, tab);
  for (const field of changedFields(before.draft, after.draft)) {
    for (const property of propertiesOf[field] ?? [])
      emitChange(`ticket.${property}`, readProperty(ticket, property));
    if (field === "status") emitChange("ticket.customStatus", after.draft.status);
    if (field === "customFields") emitCustomFields(before.draft, after.draft, emitChange);
    if (field === "commentText") emitChange("comment.text", after.draft.commentText);
    if (field === "isCommentPublic") {
      emitChange("comment.type", readProperty(ticket, "comment.type"));
      emitChange("ticket.editor.targetChannel", readProperty(ticket, "editor.targetChannel"));
    }
  }
  if (before.newRequester !== after.newRequester) {
    for (const property of ["requester.name", "requester.email"])
      emitChange(`ticket.${property}`, readProperty(ticket, property));
  }
  if (before.comments.length !== after.comments.length) {
    emitChange("ticket.comments", describeComments(host.workspace, tab));
    emitChange("ticket.conversation", describeConversation(tab));
  }
}

function emitCustomFields(
  before: TicketDraft,
  after: TicketDraft,
  emitChange: (property: string, value: unknown) => void,
): void {
  for (const [id, value] of Object.entries(after.customFields)) {
    if (value !== before.customFields[Number(id)]) emitChange(`ticket.custom_field_${id}`, value);
  }
}
