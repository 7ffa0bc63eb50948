import { changedFields, draftOf, type TicketDraft } from "./ticket-draft.ts";
import type { TicketTabState } from "./ticket-tab.ts";

/** The `ticket` object to send for a form: only what differs from the saved ticket, and the comment when there is one. */
export function ticketAttributes(state: TicketTabState): Record<string, unknown> {
  const { draft, saved } = state;
  const changed =
    saved === null ? (Object.keys(draft) as (keyof TicketDraft)[]) : changedFields(draftOf(saved), draft);
  const attributes: Record<string, unknown> = {};
  for (const field of changed) Object.assign(attributes, wireAttribute(field, state));
  if (draft.commentText.trim() !== "") {
    attributes["comment"] = { body: draft.commentText, public: draft.isCommentPublic };
  }
  if (saved === null) Object.assign(attributes, requesterAttributes(state));
  return attributes;
}

/** Of a new ticket: a person who was chosen, else the one who was typed. */
function requesterAttributes({ draft, newRequester }: TicketTabState): Record<string, unknown> {
  const { name, email } = newRequester;
  if (draft.requesterId !== null) return { requester_id: draft.requesterId };
  return { requester: { name: name || email, ...(email === "" ? {} : { email }) } };
}

function wireAttribute(field: keyof TicketDraft, { draft, saved }: TicketTabState): Record<string, unknown> {
  switch (field) {
    case "assigneeId":
      return { assignee_id: draft.assigneeId };
    case "brandId":
      return draft.brandId === null ? {} : { brand_id: draft.brandId };
    case "collaboratorIds":
      return { collaborator_ids: draft.collaboratorIds };
    case "customFields":
      return {
        custom_fields: Object.entries(draft.customFields).map(([id, value]) => ({ id: Number(id), value })),
      };
    case "externalId":
      return draft.externalId === null && saved === null ? {} : { external_id: draft.externalId };
    case "recipient":
      return draft.recipient === null && saved === null ? {} : { recipient: draft.recipient };
    case "formId":
      return draft.formId === null ? {} : { ticket_form_id: draft.formId };
    case "groupId":
      return { group_id: draft.groupId };
    case "requesterId":
      return saved === null ? {} : { requester_id: draft.requesterId };
    case "commentText":
    case "isCommentPublic":
      return {};
    default:
      return { [field]: draft[field] };
  }
}
