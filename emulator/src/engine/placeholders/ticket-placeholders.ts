import { isInBusinessHours } from "../conditions/business-hours.ts";
import { isRecord } from "../../account/read-value.ts";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";
import { viaIdOf } from "../../tickets/via-types.ts";
import { defineCommentPlaceholders } from "./comment-placeholders.ts";
import { dateText } from "./date-text.ts";
import { printable } from "./printable.ts";
import { satisfactionPlaceholders } from "./satisfaction-placeholders.ts";
import { userPlaceholders } from "./user-placeholders.ts";

const STATUS_TITLES: Readonly<Record<string, string>> = { hold: "On-hold" };
const VIA_TITLES: Readonly<Record<number, string>> = {
  0: "Web form",
  4: "Mail",
  5: "Web service",
  8: "Rule",
  27: "Closed ticket",
  29: "Chat",
};

/**
 * The values that a rule's text can name, as Zendesk's "Placeholders reference" lists them: `ticket`, `current_user`, `agent` and
 * `satisfaction`. Costly values (comments, dates) are computed only when they are named.
 */
export function ticketPlaceholders(update: TicketUpdate): Record<string, unknown> {
  const { services, ticket } = update;
  const { account } = services;
  const host = `${account.settings.subdomain}.zendesk.com/agent/tickets/${ticket.id}`;
  const now = services.clock.nowIso();
  const ticketValues: Record<string, unknown> = {
    id: ticket.id,
    title: ticket.subject ?? "",
    description: ticket.description ?? "",
    verbatim_description: ticket.description ?? "",
    url: host,
    url_with_protocol: `https://${host}`,
    link: `https://${host}`,
    external_id: ticket.external_id,
    account: account.settings.subdomain,
    status: titleOf(ticket.status),
    priority: titleOf(ticket.priority),
    ticket_type: titleOf(ticket.type),
    via: VIA_TITLES[viaIdOf(ticket.via) ?? -1] ?? ticket.via.channel,
    tags: ticket.tags.join(" "),
    score: null,
    get created_at() {
      return dateText(account, ticket.created_at);
    },
    created_at_with_timestamp: ticket.created_at,
    get updated_at() {
      return dateText(account, now);
    },
    updated_at_with_timestamp: now,
    get due_date() {
      return dateText(account, ticket["due_at"]);
    },
    due_date_with_timestamp: ticket["due_at"],
    in_business_hours: String(isInBusinessHours(account.settings, services.clock.now())),
    ...relatedPlaceholders(update),
    ...fieldPlaceholders(update),
  };
  defineCommentPlaceholders(ticketValues, update);
  return {
    ticket: ticketValues,
    current_user: ticketValues["current_user"],
    agent: ticketValues["assignee"],
    satisfaction: satisfactionPlaceholders(ticket, account.settings.subdomain),
  };
}

/** The people and records that the ticket belongs to. */
function relatedPlaceholders(update: TicketUpdate): Record<string, unknown> {
  const { ticket, actor } = update;
  const { account } = update.services;
  return {
    requester: userPlaceholders(account, ticket.requester_id),
    submitter: userPlaceholders(account, ticket.submitter_id),
    assignee: userPlaceholders(account, ticket.assignee_id),
    current_user: userPlaceholders(account, actor.userId),
    organization: organizationPlaceholders(update),
    group: named(ticket.group_id, account.groups.get(ticket.group_id ?? 0)?.name),
    brand: named(ticket.brand_id, account.brands.get(ticket.brand_id ?? 0)?.name),
    cc_names: namesOf(update, "collaborator_ids"),
    email_cc_names: namesOf(update, "email_cc_ids"),
    follower_names: namesOf(update, "follower_ids"),
    ticket_form: account.ticketForms.get(ticket.ticket_form_id ?? 0)?.name ?? "",
  };
}

/** `ticket.ticket_field_<id>` and, for a drop-down's shown name, `ticket.ticket_field_option_title_<id>`. */
function fieldPlaceholders({ services, ticket }: TicketUpdate): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { id, value } of ticket.custom_fields) {
    fields[`ticket_field_${id}`] = Array.isArray(value) ? value.join(" ") : value;
    const options = services.account.ticketFields.get(id)?.custom_field_options ?? [];
    fields[`ticket_field_option_title_${id}`] = options.find((option) => option.value === value)?.name ?? "";
  }
  return fields;
}

function organizationPlaceholders({ services, ticket }: TicketUpdate): object | null {
  const organization = services.account.organizations.get(ticket.organization_id ?? 0);
  if (organization === undefined) return null;
  const known: Record<string, unknown> = { ...organization };
  const fields = known["organization_fields"];
  return printable(String(known["name"] ?? ""), {
    id: known["id"],
    name: known["name"] ?? "",
    tags: Array.isArray(known["tags"]) ? known["tags"].join(" ") : "",
    external_id: known["external_id"] ?? "",
    details: known["details"] ?? "",
    notes: known["notes"] ?? "",
    custom_fields: isRecord(fields) ? fields : {},
  });
}

function named(id: number | null, name = ""): object | null {
  return id === null ? null : printable(name, { id, name });
}

function namesOf({ services, ticket }: TicketUpdate, property: string): string {
  const ids: unknown = ticket[property];
  if (!Array.isArray(ids)) return "";
  return ids.flatMap((id: number) => services.account.users.get(id)?.name ?? []).join(", ");
}

function titleOf(word: string | null): string {
  if (word === null) return "";
  return STATUS_TITLES[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
}
