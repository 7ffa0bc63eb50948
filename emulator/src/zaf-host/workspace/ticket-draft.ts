import type { Priority, Status, Ticket, TicketType } from "../../account/records.ts";

/** The content of a ticket's form: the saved values and the changes of the agent, or of an app, since. */
export interface TicketDraft {
  subject: string;
  externalId: string | null;
  recipient: string | null;
  status: Status;
  type: TicketType | null;
  priority: Priority | null;
  tags: string[];
  assigneeId: number | null;
  groupId: number | null;
  requesterId: number | null;
  brandId: number | null;
  formId: number | null;
  collaboratorIds: number[];
  customFields: Readonly<Record<number, unknown>>;
  commentText: string;
  isCommentPublic: boolean;
}

/** The form of a saved ticket before anyone touches it. */
export function draftOf(ticket: Ticket): TicketDraft {
  return {
    subject: ticket.subject ?? "",
    externalId: ticket.external_id,
    recipient: ticket.recipient,
    status: ticket.status,
    type: ticket.type,
    priority: ticket.priority,
    tags: ticket.tags,
    assigneeId: ticket.assignee_id,
    groupId: ticket.group_id,
    requesterId: ticket.requester_id,
    brandId: ticket.brand_id,
    formId: ticket.ticket_form_id,
    collaboratorIds: ticket.collaborator_ids,
    customFields: Object.fromEntries(ticket.custom_fields.map(({ id, value }) => [id, value])),
    commentText: "",
    isCommentPublic: true,
  };
}

/** The form of a ticket that does not exist yet. */
export const emptyDraft: TicketDraft = {
  subject: "",
  externalId: null,
  recipient: null,
  status: "new",
  type: null,
  priority: null,
  tags: [],
  assigneeId: null,
  groupId: null,
  requesterId: null,
  brandId: null,
  formId: null,
  collaboratorIds: [],
  customFields: {},
  commentText: "",
  isCommentPublic: true,
};

/** The fields in which two drafts differ; lists and custom fields are compared by content. */
export function changedFields(before: TicketDraft, after: TicketDraft): (keyof TicketDraft)[] {
  return (Object.keys(after) as (keyof TicketDraft)[]).filter(
    (field) => !isSame(before[field], after[field]),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

/** The agent's name for it is a tag in lower case without spaces; Zendesk makes several words several tags. */
export function splitTags(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}
