import type { Account } from "../account/account.ts";
import { isCustomField } from "../account/is-custom-field.ts";
import { loadTicket } from "../account/load-ticket.ts";
import { makeUser } from "../account/make-user.ts";
import type { Comment, Ticket, Via } from "../account/records.ts";
import { escapeHtml } from "../account/ticket-beginnings.ts";
import { extraTickets, type ExtraTicket, type ExtraTickets } from "./extra-tickets.ts";
import { seedIds } from "./seed-ids.ts";

const SYSTEM_USER_ID = -1;
const HOUR_MS = 3_600_000;
const OPENED_HOURS_AGO = 5;
const SOLVED_HOURS_AGO = 3;
const MESSAGING = new Set([
  "native_messaging",
  "whatsapp",
  "sms",
  "sunshine_conversations_facebook_messenger",
  "instagram_dm",
]);

/** Adds the tickets asked for, with their requesters, after those that the account has. */
export function seedExtraTickets(account: Account, nowMs: number, kinds: readonly ExtraTickets[]): void {
  for (const kind of kinds) for (const seed of extraTickets[kind]) addTicket(account, nowMs, seed);
}

function addTicket(account: Account, nowMs: number, seed: ExtraTicket): void {
  const isoAt = (hoursAgo: number) => `${new Date(nowMs - hoursAgo * HOUR_MS).toISOString().slice(0, 19)}Z`;
  const [opened, solved] = [isoAt(OPENED_HOURS_AGO), isoAt(SOLVED_HOURS_AGO)];
  const requester = makeUser(account, { id: account.nextId(), email: null, ...seed.requester }, opened);
  account.users.set(requester.id, requester);
  const ticket = describeTicket(account, seed, { requesterId: requester.id, opened, solved });
  const comments = describeComments(account, seed, ticket);
  loadTicket(account, ticket, { comments });
  if (seed.isByAiAgent === true) account.aiAgentTicketIds.add(ticket.id);
}

function describeTicket(
  account: Account,
  { subject, channel, comments, isByAiAgent = false }: ExtraTicket,
  { requesterId, opened, solved }: { requesterId: number; opened: string; solved: string },
): Ticket {
  const id = account.nextTicketId();
  return {
    id,
    url: `https://${account.settings.subdomain}.zendesk.com/api/v2/tickets/${id}.json`,
    external_id: null,
    created_at: opened,
    updated_at: solved,
    type: null,
    subject,
    raw_subject: subject,
    description: comments[0]?.[1] ?? "",
    priority: null,
    status: "solved",
    recipient: null,
    requester_id: requesterId,
    submitter_id: requesterId,
    assignee_id: isByAiAgent ? null : seedIds.agent,
    organization_id: null,
    group_id: seedIds.supportGroup,
    brand_id: seedIds.brand,
    ticket_form_id: seedIds.form,
    custom_status_id: null,
    collaborator_ids: [],
    follower_ids: [],
    followup_ids: [],
    is_public: true,
    tags: [],
    custom_fields: [...account.ticketFields.values()]
      .filter((field) => field.active && isCustomField(field))
      .map((field) => ({ id: field.id, value: null })),
    via: viaOf(channel),
    from_messaging_channel: MESSAGING.has(channel),
  };
}

function describeComments(account: Account, seed: ExtraTicket, ticket: Ticket): Comment[] {
  const authors = { requester: ticket.requester_id, agent: seedIds.agent, system: SYSTEM_USER_ID };
  return seed.comments.map(([author, body], index) => ({
    id: account.nextId(),
    type: "Comment",
    author_id: authors[author],
    body,
    html_body: `<div class="zd-comment" dir="auto"><p dir="auto">${escapeHtml(body)}</p></div>`,
    plain_body: body,
    public: true,
    attachments: [],
    audit_id: account.nextId(),
    via: ticket.via,
    created_at: index === 0 ? ticket.created_at : ticket.updated_at,
    metadata: { system: {}, custom: {} },
  }));
}

function viaOf(channel: string): Via {
  return { channel, source: { from: {}, to: {}, rel: null } };
}
