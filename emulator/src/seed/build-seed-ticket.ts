import type { Account } from "../account/account.ts";
import { loadTicket } from "../account/load-ticket.ts";
import type { Audit, AuditEvent, Comment, Ticket, Via } from "../account/records.ts";
import { escapeHtml } from "../account/ticket-beginnings.ts";
import { customerId } from "./seed-customers.ts";
import { seedIds } from "./seed-ids.ts";
import type { SeedAuthor, SeedTicket } from "./seed-ticket.ts";

const HOUR = 3_600_000;

/** The survey automation that was built by hand and deleted since: what tagged the bundled tickets. */
const deletedRule = { id: 900_800_009, title: "Disparo da pesquisa (manual)" };

interface Building {
  account: Account;
  seed: SeedTicket;
  ticketId: number;
  isoAt: (hoursAgo: number) => string;
}

/** Writes one bundled ticket into the account, with its comments, audits and history. */
export function buildSeedTicket(
  account: Account,
  seed: SeedTicket,
  place: { ticketId: number; nowMs: number },
): void {
  const isoAt = (hoursAgo: number) =>
    `${new Date(place.nowMs - hoursAgo * HOUR).toISOString().slice(0, 19)}Z`;
  const building: Building = { account, seed, ticketId: place.ticketId, isoAt };
  const ticket = describeTicket(building);
  const comments = describeComments(building, ticket);
  loadTicket(account, ticket, { comments, audits: describeAudits(building, ticket, comments) });
  account.ticketHistories.set(ticket.id, {
    enteredStatusAt: enteredStatusAt(building),
    assignedAt: ticket.assignee_id === null ? null : ticket.created_at,
    requesterUpdatedAt:
      comments.findLast(({ author_id: author }) => author === ticket.requester_id)?.created_at ?? null,
    assigneeUpdatedAt:
      comments.findLast(({ author_id: author }) => author === ticket.assignee_id)?.created_at ?? null,
    automationUpdates: 0,
  });
}

/** A closed ticket was solved a little before: Zendesk's own automation closed it four days later. */
function enteredStatusAt({ seed, isoAt }: Building) {
  const changed = isoAt(seed.changedHoursAgo);
  const entered = { new: isoAt(seed.openedHoursAgo), [seed.status]: changed };
  if (seed.status !== "closed") return entered;
  return { ...entered, solved: isoAt(Math.min(seed.openedHoursAgo, seed.changedHoursAgo + 96)) };
}

function describeTicket({ account, seed, ticketId, isoAt }: Building): Ticket {
  const requesterId = customerId(seed.requester);
  const assigneeId = seed.status === "new" ? null : seed.isFinance ? seedIds.agent2 : seedIds.agent;
  return {
    id: ticketId,
    url: `https://${account.settings.subdomain}.zendesk.com/api/v2/tickets/${ticketId}.json`,
    external_id: null,
    created_at: isoAt(seed.openedHoursAgo),
    updated_at: isoAt(seed.changedHoursAgo),
    type: seed.type ?? null,
    subject: seed.subject,
    raw_subject: seed.subject,
    description: seed.text,
    priority: seed.priority ?? null,
    status: seed.status,
    recipient: null,
    requester_id: requesterId,
    submitter_id: seed.isPrivate === true ? seedIds.agent : requesterId,
    assignee_id: assigneeId,
    organization_id: account.users.get(requesterId)?.organization_id ?? null,
    group_id: seed.isFinance ? seedIds.financeGroup : seedIds.supportGroup,
    brand_id: seed.isOutlet ? seedIds.secondBrand : seedIds.brand,
    ticket_form_id: seed.isExchange ? seedIds.secondForm : seedIds.form,
    custom_status_id: null,
    collaborator_ids: [],
    follower_ids: [],
    followup_ids: [],
    is_public: seed.isPrivate !== true,
    tags: [...(seed.tags ?? []), ...(seed.ruleTag === undefined ? [] : [seed.ruleTag])],
    custom_fields: [
      { id: seedIds.orderField, value: seed.orderNumber ?? null },
      { id: seedIds.channelField, value: null },
    ],
    via: channelVia(seed.channel ?? "email"),
  };
}

function describeComments({ account, seed, isoAt }: Building, ticket: Ticket): Comment[] {
  const replies = seed.replies ?? [];
  const first: readonly [SeedAuthor, string] = [seed.isPrivate === true ? "note" : "requester", seed.text];
  const step = replies.length === 0 ? 0 : (seed.openedHoursAgo - seed.changedHoursAgo) / replies.length;
  return [first, ...replies].map(([author, body], index) => ({
    id: account.nextId(),
    type: "Comment",
    author_id:
      author === "requester" ? ticket.requester_id : author === "agent2" ? seedIds.agent2 : seedIds.agent,
    body,
    html_body: `<div class="zd-comment" dir="auto"><p dir="auto">${escapeHtml(body)}</p></div>`,
    plain_body: body,
    public: author !== "note",
    attachments: [],
    audit_id: account.nextId(),
    via: author === "requester" ? ticket.via : channelVia("web"),
    created_at: isoAt(seed.openedHoursAgo - step * index),
    metadata: { system: {}, custom: {} },
  }));
}

/** One audit a comment; the first says what the ticket began with, the last what it became. */
function describeAudits(building: Building, ticket: Ticket, comments: Comment[]): Audit[] {
  return comments.map((comment, index) => {
    const { id, type, author_id, body, html_body, plain_body, audit_id } = comment;
    const events: AuditEvent[] = [
      { id, type, author_id, body, html_body, plain_body, public: comment.public, audit_id },
    ];
    if (index === 0) events.push(...beginning(building, ticket));
    if (index === comments.length - 1) events.push(...ending(building, ticket));
    return {
      id: audit_id,
      ticket_id: ticket.id,
      created_at: comment.created_at,
      author_id,
      metadata: { system: {}, custom: {} },
      events,
      via: comment.via,
    };
  });
}

function beginning({ account, seed }: Building, ticket: Ticket): AuditEvent[] {
  const created = (field_name: string, value: unknown) => ({
    id: account.nextId(),
    type: "Create",
    field_name,
    value,
  });
  const status = seed.replies === undefined ? ticket.status : "new";
  return [
    created("subject", ticket.subject),
    created("status", status),
    created("requester_id", String(ticket.requester_id)),
    ...(seed.tags === undefined ? [] : [created("tags", [...seed.tags])]),
  ];
}

function ending({ account, seed }: Building, ticket: Ticket): AuditEvent[] {
  const changed = (field_name: string, previous_value: unknown, value: unknown) => ({
    id: account.nextId(),
    type: "Change",
    field_name,
    value,
    previous_value,
  });
  const events: AuditEvent[] = [];
  if (seed.replies !== undefined && ticket.status !== "new")
    events.push(changed("status", "new", ticket.status));
  if (seed.ruleTag !== undefined) {
    const from = { deleted: true, ...deletedRule };
    const via: Via = { channel: "rule", source: { from, to: {}, rel: "automation" } };
    events.push({ ...changed("tags", [...(seed.tags ?? [])], ticket.tags), via });
  }
  return events;
}

function channelVia(channel: string): Via {
  return { channel, source: { from: {}, to: {}, rel: null } };
}
