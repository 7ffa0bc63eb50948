import type { Ticket } from "../account/records.ts";
import { presentBrand } from "./brands/present.ts";
import { presentGroup } from "./groups/present.ts";
import { presentOrganization } from "./organizations/present.ts";
import { presentTicketForm } from "./ticket-forms/present.ts";
import { presentUser } from "./users/present.ts";
import type { ApiRequest } from "../http/router/route.ts";

/** The names in `include=users,groups`; also where the search names them as `tickets(users,groups)`. */
export function readInclude(request: ApiRequest): Set<string> {
  const text = request.query.get("include") ?? "";
  const inner = /tickets\(([^)]*)\)/.exec(text)?.[1];
  return new Set((inner ?? text).split(",").map((name) => name.trim()));
}

/** The records that the tickets refer to, under the names that `include` asks for [documented, "Side-loading"]. */
export function sideloadForTickets(request: ApiRequest, tickets: readonly Ticket[]): Record<string, unknown> {
  const { account } = request.emulator;
  const include = readInclude(request);
  const loaded: Record<string, unknown> = {};
  const load = <Item>(
    name: string,
    records: Map<number, Item>,
    ids: (number | null)[],
    show: (item: Item) => unknown,
  ) => {
    if (include.has(name)) loaded[name] = pick(records, ids).map(show);
  };
  const idsOf = (read: (ticket: Ticket) => (number | null)[]) => tickets.flatMap(read);
  load("users", account.users, idsOf(peopleOf), (user) => presentUser(request, user));
  load(
    "groups",
    account.groups,
    idsOf((ticket) => [ticket.group_id]),
    (group) => presentGroup(request, group),
  );
  load(
    "organizations",
    account.organizations,
    idsOf((ticket) => [ticket.organization_id]),
    (organization) => presentOrganization(request, organization),
  );
  load(
    "brands",
    account.brands,
    idsOf((ticket) => [ticket.brand_id]),
    (brand) => presentBrand(request, brand),
  );
  load(
    "ticket_forms",
    account.ticketForms,
    idsOf((ticket) => [ticket.ticket_form_id]),
    (form) => presentTicketForm(request, form),
  );
  return loaded;
}

/** The users that the ids name, shown; each once, unknown ones left out. */
export function sideloadUsers(request: ApiRequest, ids: (number | null)[]): unknown[] {
  return pick(request.emulator.account.users, ids).map((user) => presentUser(request, user));
}

function peopleOf(ticket: Ticket): (number | null)[] {
  return [
    ticket.requester_id,
    ticket.submitter_id,
    ticket.assignee_id,
    ...ticket.collaborator_ids,
    ...ticket.follower_ids,
  ];
}

function pick<Item>(records: Map<number, Item>, ids: (number | null)[]): Item[] {
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : (records.get(id) ?? [])));
}
