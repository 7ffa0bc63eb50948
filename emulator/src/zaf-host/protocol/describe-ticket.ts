import type { TicketTab } from "../workspace/ticket-tab.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { describeComments } from "./describe-comments.ts";
import { describeConversation } from "./describe-conversation.ts";
import { describeOrganization } from "./describe-organization.ts";
import { describePerson } from "./describe-person.ts";

type TicketObject = Record<string, unknown>;

/**
 * The `ticket` object of `client.get`, from the form: values that were changed and not yet submitted are the changed ones
 * (documented as "from the UI"; for tags unconfirmed).
 */
export function describeTicket(workspace: Workspace, tab: TicketTab): TicketObject {
  const { saved, draft, organization } = tab.state;
  return {
    id: saved?.id ?? null,
    isNew: saved === null,
    subject: draft.subject,
    description: saved?.description ?? "",
    status: draft.status,
    statusCategory: draft.status,
    type: draft.type,
    priority: draft.priority,
    tags: draft.tags,
    form: { id: draft.formId },
    externalId: draft.externalId,
    brand: describeBrand(workspace, draft.brandId),
    assignee: describeAssignee(workspace, tab),
    requester: describeRequester(workspace, tab),
    organization: organization && describeOrganization(organization, workspace.session.directory.groups),
    collaborators: describeCollaborators(workspace, tab),
    comment: describeDraftComment(tab),
    editor: describeEditor(tab),
    comments: describeComments(workspace, tab),
    conversation: describeConversation(tab),
    via: { channel: saved?.via.channel ?? "web", source: saved?.via.source ?? {} },
    viewers: [],
    createdAt: saved?.created_at ?? null,
    updatedAt: saved?.updated_at ?? null,
    sharedWith: [],
    recipient: draft.recipient,
    postSaveAction: "stay_on_ticket",
  };
}

/** The comment in the composer: `ticket.comment` and `comment`. */
export function describeDraftComment(tab: TicketTab): TicketObject {
  const { draft } = tab.state;
  return {
    text: draft.commentText,
    type: draft.isCommentPublic ? "publicReply" : "internalNote",
    attachments: [],
    useRichText: false,
  };
}

/** The editor's way out, and what it can do: plain text alone. */
function describeEditor({ state }: TicketTab): TicketObject {
  const name = state.draft.isCommentPublic ? "email" : "internal";
  return {
    targetChannel: { name, sessionBased: false, sessionActive: false },
    capabilities: { richText: false },
  };
}

function describeRequester(workspace: Workspace, tab: TicketTab): TicketObject | null {
  const { draft, users, organization, newRequester } = tab.state;
  const user = draft.requesterId === null ? undefined : users.get(draft.requesterId);
  if (user !== undefined) return describePerson(workspace, user, organization);
  const { name, email } = newRequester;
  return name === "" && email === "" ? null : { id: null, name, email };
}

/** Of an unassigned ticket: an object without `user` and `group` (other projects' code distinguishes them by this). */
function describeAssignee(workspace: Workspace, tab: TicketTab): TicketObject {
  const { draft, users } = tab.state;
  const group = workspace.session.directory.groups.find(({ id }) => id === draft.groupId);
  const user = draft.assigneeId === null ? undefined : users.get(draft.assigneeId);
  return {
    user: user && describePerson(workspace, user),
    group: group && { id: group.id, name: group.name },
  };
}

function describeBrand(workspace: Workspace, brandId: number | null): TicketObject | null {
  const brand = workspace.session.directory.brands.find(({ id }) => id === brandId);
  if (brand === undefined) return null;
  return {
    id: brand.id,
    name: brand.name,
    subdomain: brand.subdomain,
    url: `https://${brand.subdomain}.zendesk.com`,
    isDefault: brand.default,
    isActive: brand.active,
    hasHelpCenter: false,
    logo: null,
  };
}

function describeCollaborators(workspace: Workspace, tab: TicketTab): TicketObject[] {
  const { draft, users } = tab.state;
  return draft.collaboratorIds.flatMap((id) => {
    const user = users.get(id);
    return user === undefined ? [] : [describePerson(workspace, user)];
  });
}
