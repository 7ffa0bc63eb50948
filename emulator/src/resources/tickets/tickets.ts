import type { Ticket } from "../../account/records.ts";
import { createTicket, updateTicket } from "../../engine/ticket-pipeline.ts";
import { actorOf } from "../../http/auth/actor-of.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { removeTicket } from "../deleted-tickets/remove-ticket.ts";
import { describeDates, describeMetrics } from "../ticket-metrics/present.ts";
import { paginate } from "../../http/paging/paging.ts";
import { findTicket } from "./find-ticket.ts";
import { presentTicket } from "./present.ts";
import { readId, readIds, readWrapped } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { readInclude, sideloadForTickets } from "../sideloads.ts";
import { sortTickets } from "./sort-tickets.ts";

/** All tickets, or those with the query's `external_id` [documented]. */
export function listTickets(request: ApiRequest): ApiReply {
  const externalId = request.query.get("external_id");
  const all = [...request.emulator.account.tickets.values()];
  const wanted = externalId === null ? all : all.filter((ticket) => ticket.external_id === externalId);
  return ticketList(request, sortTickets(request, wanted), "tickets/index");
}

export function listRequested(request: ApiRequest): ApiReply {
  const userId = readId(request, "tickets/requested");
  if (!request.emulator.account.users.has(userId)) throw recordNotFound();
  const requested = [...request.emulator.account.tickets.values()].filter(
    (ticket) => ticket.requester_id === userId,
  );
  return ticketList(request, sortTickets(request, requested), "tickets/requested");
}

function ticketList(request: ApiRequest, tickets: Ticket[], action: string): ApiReply {
  const page = paginate(request, tickets, { key: "tickets", action });
  return {
    status: 200,
    body: {
      tickets: page.records.map((ticket) => presentListed(request, ticket)),
      ...sideloadForTickets(request, page.records),
      ...page.surround,
    },
  };
}

/** The ticket with what `include` adds within it [documented, "Side-loading"]. */
function presentListed(request: ApiRequest, ticket: Ticket): Record<string, unknown> {
  const include = readInclude(request);
  const { comments } = request.emulator.account;
  return {
    ...presentTicket(request, ticket),
    ...(include.has("comment_count") ? { comment_count: comments.get(ticket.id)?.length ?? 0 } : {}),
    ...(include.has("metric_sets") ? { metric_set: describeMetrics(request, ticket) } : {}),
    ...(include.has("dates") ? { dates: describeDates(request, ticket) } : {}),
  };
}

export function countTickets(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  return { status: 200, body: { count: { value: account.tickets.size, refreshed_at: clock.nowIso() } } };
}

export function showManyTickets(request: ApiRequest): ApiReply {
  const wanted = new Set(readIds(request, "tickets/show_many").slice(0, 100));
  const tickets = [...wanted].flatMap((id) => request.emulator.account.tickets.get(id) ?? []);
  return ticketList(request, tickets, "tickets/show_many");
}

export function showTicket(request: ApiRequest): ApiReply {
  const ticket = findTicket(request, "tickets/show");
  return {
    status: 200,
    body: { ticket: presentListed(request, ticket), ...sideloadForTickets(request, [ticket]) },
  };
}

export function postTicket(request: ApiRequest): ApiReply {
  const attributes = readWrapped(request, "ticket", "tickets/create");
  const { ticket, audit } = createTicket(request.emulator, attributes, actorOf(request));
  return {
    status: 201,
    body: { ticket: presentTicket(request, ticket), audit, ...sideloadForTickets(request, [ticket]) },
    headers: { Location: `${request.baseUrl}/api/v2/tickets/${ticket.id}.json` },
  };
}

export function putTicket(request: ApiRequest): ApiReply {
  const before = findTicket(request, "tickets/update");
  const attributes = readWrapped(request, "ticket", "tickets/update");
  const { ticket, audit } = updateTicket(request.emulator, before.id, attributes, actorOf(request));
  return {
    status: 200,
    body: { ticket: presentTicket(request, ticket), audit, ...sideloadForTickets(request, [ticket]) },
  };
}

export function deleteTicket(request: ApiRequest): ApiReply {
  removeTicket(request, findTicket(request, "tickets/destroy").id);
  return { status: 204 };
}
