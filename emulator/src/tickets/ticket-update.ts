import type { Audit, AuditEvent, Comment, Ticket, Via } from "../account/records.ts";
import type { Actor } from "./actor.ts";
import type { TicketProperty } from "./ticket-draft.ts";
import { historyOf } from "./history-of.ts";
import type { TicketServices } from "./ticket-services.ts";

/** Whom Zendesk names as the author of what its own rules do. */
export const SYSTEM_USER_ID = -1;

/** One create or update in progress: the live ticket, its former state, and the events of the coming audit. */
export interface TicketUpdate {
  readonly services: TicketServices;
  readonly ticket: Ticket;
  readonly kind: "Create" | "Change";
  /** The ticket before the update; null on create, where everything set counts as changed. */
  readonly before: Ticket | null;
  readonly actor: Actor;
  readonly auditId: number;
  readonly events: AuditEvent[];
  /** The audit's and the comment's: `system` says what called, `custom` what the client added. */
  readonly metadata: AuditMetadata;
  comment: Comment | null;
}

/** `{"system":{"client","ip_address"},"custom":{…}}` [recorded; Zendesk adds a place to the address]. */
export interface AuditMetadata {
  system: Record<string, string>;
  custom: Record<string, unknown>;
}

/** Starts an update of `ticket`; nothing is stored until `finishTicketUpdate`. Arrays of a ticket are replaced, never mutated, so a shallow copy remembers it. */
export function startTicketUpdate(services: TicketServices, ticket: Ticket, actor: Actor): TicketUpdate {
  // A loaded ticket's first audit is made when first asked for: now, while it still says what the ticket was loaded with.
  services.account.audits.get(ticket.id);
  const auditId = services.account.nextId();
  return {
    services,
    ticket,
    kind: "Change",
    before: { ...ticket },
    actor,
    auditId,
    events: [],
    metadata: { system: describeSystem(actor), custom: {} },
    comment: null,
  };
}

/** Adds an event to the update's audit; `via` only when a rule made it, not the audit's author. */
export function recordEvent(update: TicketUpdate, event: Omit<AuditEvent, "id" | "via">, via?: Via): void {
  const id = update.services.account.nextId();
  update.events.push({ id, type: "", ...event, ...(via === undefined ? {} : { via }) });
}

/** Sets one property and records the Change event. Answers false, and records nothing, when it has that value already. */
export function changeProperty(
  update: TicketUpdate,
  property: TicketProperty,
  value: unknown,
  via?: Via,
): boolean {
  const previous = update.ticket[property] ?? null;
  if (isSameValue(previous, value)) return false;
  (update.ticket as Record<string, unknown>)[property] = value;
  if (property === "subject") update.ticket.raw_subject = value as string | null;
  const show = (item: unknown) => shownOf(update, property, item);
  recordEvent(
    update,
    { type: "Change", field_name: property, value: show(value), previous_value: show(previous) },
    via,
  );
  rememberTimes(update, property);
  if (property === "problem_id") markProblem(update);
  return true;
}

/** Sets one custom field and records the Change event, whose field name is the field's id as Zendesk writes it. */
export function changeCustomField(update: TicketUpdate, fieldId: number, value: unknown, via?: Via): boolean {
  const previous = update.ticket.custom_fields.find((field) => field.id === fieldId)?.value ?? null;
  if (isSameValue(previous, value)) return false;
  const fields = update.ticket.custom_fields;
  update.ticket.custom_fields = fields.some((field) => field.id === fieldId)
    ? fields.map((field) => (field.id === fieldId ? { ...field, value } : field))
    : [...fields, { id: fieldId, value }];
  const event = {
    type: "Change",
    field_name: String(fieldId),
    value: shown(value),
    previous_value: shown(previous),
  };
  recordEvent(update, event, via);
  return true;
}

/**
 * Ends the update: stores its audit, moves `updated_at`, notifies the listeners. Answers null, and leaves all as it was, when
 * the update made no event ("updated_at moves only when the update makes an event", Zendesk's ticket reference).
 */
export function finishTicketUpdate(update: TicketUpdate): Audit | null {
  const { services, ticket, actor, events } = update;
  if (events.length === 0) return null;
  const now = services.clock.nowIso();
  const { account } = services;
  const history = historyOf(account, ticket);
  ticket.updated_at = now;
  if (actor.userId === ticket.requester_id) history.requesterUpdatedAt = now;
  if (actor.userId === ticket.assignee_id) history.assigneeUpdatedAt = now;
  const audit: Audit = {
    id: update.auditId,
    ticket_id: ticket.id,
    created_at: now,
    author_id: actor.userId,
    metadata: { ...update.metadata },
    events,
    via: actor.via,
  };
  const audits = account.audits.get(ticket.id);
  if (audits === undefined) account.audits.set(ticket.id, [audit]);
  else audits.push(audit);
  const userId = actor.userId === SYSTEM_USER_ID ? null : actor.userId;
  services.publish({ type: "ticket.changed", ticket, userId, channel: actor.via.channel });
  return audit;
}

/** Every call comes from this machine. */
function describeSystem({ client }: Actor): Record<string, string> {
  return client === undefined ? {} : { client, ip_address: "127.0.0.1" };
}

/** A problem that an incident was linked to has incidents from then on; unlinking is not emulated. */
function markProblem({ services, ticket }: TicketUpdate): void {
  const problem = services.account.tickets.get(Number(ticket["problem_id"]));
  if (problem?.type === "problem") problem["has_incidents"] = true;
}

function rememberTimes(update: TicketUpdate, property: TicketProperty): void {
  if (property !== "status" && property !== "assignee_id") return;
  const history = historyOf(update.services.account, update.ticket);
  const now = update.services.clock.nowIso();
  if (property === "status") history.enteredStatusAt[update.ticket.status] = now;
  else history.assignedAt = update.ticket.assignee_id === null ? null : now;
}

/** Lists (tags, followers) are sets: their order is no difference. */
function isSameValue(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item) => right.includes(item));
  }
  return left === right;
}

/** A property's value in an audit event; a custom status's id is a text as others, or the number of the reference's example, by an assumption. */
export function shownOf({ services }: TicketUpdate, property: string, value: unknown): unknown {
  const isPlain = property === "custom_status_id" && services.assumptions.customStatusIdInAudits === "number";
  return isPlain ? value : shown(value);
}

/** Audit events show numbers as texts and lists as lists (Zendesk, "Ticket audit events reference"). */
function shown(value: unknown): unknown {
  return typeof value === "number" ? String(value) : value;
}
