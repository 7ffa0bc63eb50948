import { isCustomField } from "../account/is-custom-field.ts";
import type { Ticket } from "../account/records.ts";
import { invalidRecord } from "../account/refusal.ts";
import type { TicketServices } from "./ticket-services.ts";
import { findOrCreateRequester, refuseSuspended } from "./find-or-create-requester.ts";
import type { TicketDraft } from "./ticket-draft.ts";
import type { Actor } from "./actor.ts";

/** A ticket with Zendesk's defaults before anything of the draft is applied: new, public when its comment is, from the actor's channel. */
export function buildTicket(services: TicketServices, draft: TicketDraft, actor: Actor): Ticket {
  const { account, clock } = services;
  const source = followupSource(services, draft);
  const requesterId = requesterOf(services, draft, actor, source);
  refuseSuspended(account, requesterId);
  const id = account.nextTicketId();
  const now = clock.nowIso();
  return {
    id,
    url: `https://${account.settings.subdomain}.zendesk.com/api/v2/tickets/${id}.json`,
    external_id: null,
    created_at: now,
    updated_at: now,
    via: ticketVia(actor, source, draft.channel),
    type: null,
    subject: null,
    raw_subject: null,
    description: draft.comment?.body ?? null,
    priority: null,
    status: "new",
    recipient: null,
    requester_id: requesterId,
    submitter_id: account.users.has(draft.submitterId ?? 0)
      ? (draft.submitterId ?? actor.userId)
      : actor.userId,
    assignee_id: null,
    organization_id: account.users.get(requesterId)?.organization_id ?? null,
    group_id: null,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: false,
    due_at: null,
    tags: [],
    custom_fields: [...account.ticketFields.values()]
      .filter((field) => field.active && isCustomField(field))
      .map((field) => ({ id: field.id, value: null })),
    satisfaction_rating: null,
    sharing_agreement_ids: [],
    custom_status_id: null,
    followup_ids: [],
    via_followup_source_id: source?.id ?? null,
    brand_id: defaultOf(account.brands.values()),
    ticket_form_id: defaultOf(account.ticketForms.values()),
    allow_channelback: false,
    allow_attachments: true,
  };
}

/** Adds to the draft what a follow-up takes from its closed ticket: tags, custom fields, organisation, brand and form. */
export function inheritFromFollowupSource(services: TicketServices, draft: TicketDraft): void {
  const source = followupSource(services, draft);
  if (source === null) return;
  const { properties } = draft;
  const given = Array.isArray(properties.tags) ? (properties.tags as string[]) : [];
  properties.tags = [...new Set([...source.tags, ...given])];
  properties.subject ??= source.subject;
  properties.organization_id ??= source.organization_id;
  properties.brand_id ??= source.brand_id;
  properties.ticket_form_id ??= source.ticket_form_id;
  const named = new Set(draft.customFields.map((field) => field.id));
  draft.customFields = [
    ...source.custom_fields.filter((field) => field.value !== null && !named.has(field.id)),
    ...draft.customFields,
  ];
}

function followupSource(services: TicketServices, draft: TicketDraft): Ticket | null {
  if (draft.followupSourceId === null) return null;
  const source = services.account.tickets.get(draft.followupSourceId);
  if (source?.status === "closed") return source;
  throw invalidRecord({
    field: "via_followup_source_id",
    description: "Via followup source: is invalid",
    code: "InvalidValue",
  });
}

function ticketVia({ via }: Actor, source: Ticket | null, channel: string | null): Ticket["via"] {
  if (source === null) return { ...via, channel: channel ?? via.channel };
  const from = { ticket_id: source.id, subject: source.subject, channel: source.via.channel };
  return { channel: via.channel, source: { from, to: {}, rel: "follow_up" } };
}

function requesterOf(
  services: TicketServices,
  draft: TicketDraft,
  actor: Actor,
  source: Ticket | null,
): number {
  const { account, clock } = services;
  if (draft.requester !== null) return findOrCreateRequester(account, draft.requester, clock.nowIso()).id;
  const named = draft.properties.requester_id;
  return typeof named === "number" ? named : (source?.requester_id ?? actor.userId);
}

function defaultOf(records: Iterable<{ id: number; default: boolean }>): number | null {
  for (const record of records) if (record.default) return record.id;
  return null;
}
