import type { Ticket, User } from "../../account/records.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { presentOrganization, presentUser } from "../present-records.ts";
import { presentTicket } from "./present.ts";
import { readId } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { findTicket } from "./tickets.ts";

/** What belongs to a user, an organisation or a ticket: the lists that apps beside a ticket ask for. */
export const relatedListRoutes: ApiRoute[] = [
  ticketsRoute("/api/v2/users/:id/tickets/assigned", "users", (ticket, id) => ticket.assignee_id === id),
  ticketsRoute("/api/v2/users/:id/tickets/ccd", "users", (ticket, id) =>
    ticket.collaborator_ids.includes(id),
  ),
  ticketsRoute("/api/v2/users/:id/tickets/followed", "users", (ticket, id) =>
    ticket.follower_ids.includes(id),
  ),
  ticketsRoute(
    "/api/v2/organizations/:id/tickets",
    "organizations",
    (ticket, id) => ticket.organization_id === id,
  ),
  ticketsRoute("/api/v2/tickets/:id/incidents", "tickets", (ticket, id) => ticket["problem_id"] === id),
  peopleRoute("collaborators", "collaborator_ids"),
  peopleRoute("email_ccs", "email_cc_ids"),
  peopleRoute("followers", "follower_ids"),
  {
    method: "GET",
    path: "/api/v2/organizations/:id/users",
    permission: "agent",
    handle: listOrganizationUsers,
  },
  { method: "GET", path: "/api/v2/organizations/search", permission: "agent", handle: searchOrganizations },
  {
    method: "GET",
    path: "/api/v2/organizations/:id/related",
    permission: "agent",
    handle: showOrganizationRelated,
  },
  { method: "GET", path: "/api/v2/users/:id/related", permission: "agent", handle: showRelated },
  { method: "GET", path: "/api/v2/users/:id/identities", permission: "agent", handle: listIdentities },
];

function ticketsRoute(
  path: string,
  owner: "users" | "organizations" | "tickets",
  isWanted: (ticket: Ticket, id: number) => boolean,
): ApiRoute {
  const handle = (request: ApiRequest): ApiReply => {
    const { account } = request.emulator;
    const id = readId(request, "tickets/index");
    if (!account[owner].has(id)) throw recordNotFound();
    const tickets = [...account.tickets.values()].filter((ticket) => isWanted(ticket, id));
    const present = (ticket: Ticket) => presentTicket(request, ticket);
    return listReply(request, tickets, { key: "tickets", action: "tickets/index", present });
  };
  return { method: "GET", path, permission: "agent", handle };
}

/** A ticket's people: those whose ids stand in one of its lists. */
function peopleRoute(name: string, property: string): ApiRoute {
  const handle = (request: ApiRequest): ApiReply => {
    const listed = findTicket(request, `tickets/${name}`)[property];
    const ids = new Set<unknown>(Array.isArray(listed) ? listed : []);
    return userList(request, ({ id }) => ids.has(id));
  };
  return { method: "GET", path: `/api/v2/tickets/:id/${name}`, permission: "agent", handle };
}

function listOrganizationUsers(request: ApiRequest): ApiReply {
  const id = readId(request, "users/index");
  if (!request.emulator.account.organizations.has(id)) throw recordNotFound();
  return userList(request, (user) => user.organization_id === id);
}

function userList(request: ApiRequest, isWanted: (user: User) => boolean): ApiReply {
  const users = [...request.emulator.account.users.values()].filter(isWanted);
  return listReply(request, users, {
    key: "users",
    action: "users/index",
    present: (user) => presentUser(request, user),
  });
}

function searchOrganizations(request: ApiRequest): ApiReply {
  const name = request.query.get("name")?.toLowerCase() ?? null;
  const found = [...request.emulator.account.organizations.values()].filter(
    (each) => each.name.toLowerCase() === name,
  );
  const present = (organization: (typeof found)[number]) => presentOrganization(request, organization);
  return listReply(request, found, { key: "organizations", action: "organizations/search", present });
}

function showRelated(request: ApiRequest): ApiReply {
  const user = findUser(request);
  let [requested, assigned, ccd] = [0, 0, 0];
  for (const ticket of request.emulator.account.tickets.values()) {
    if (ticket.requester_id === user.id) requested += 1;
    if (ticket.assignee_id === user.id) assigned += 1;
    if (ticket.collaborator_ids.includes(user.id)) ccd += 1;
  }
  return {
    status: 200,
    body: {
      user_related: {
        requested_tickets: requested,
        assigned_tickets: assigned,
        ccd_tickets: ccd,
        organization_subscriptions: 0,
      },
    },
  };
}

function showOrganizationRelated(request: ApiRequest): ApiReply {
  const { organizations, tickets, users } = request.emulator.account;
  const id = readId(request, "organizations/related");
  if (!organizations.has(id)) throw recordNotFound();
  const belongs = (record: { organization_id: number | null }) => record.organization_id === id;
  return {
    status: 200,
    body: {
      organization_related: {
        tickets_count: [...tickets.values()].filter(belongs).length,
        users_count: [...users.values()].filter(belongs).length,
      },
    },
  };
}

/** A user has as many identities here as addresses: an e-mail one and a telephone one. */
function listIdentities(request: ApiRequest): ApiReply {
  const user = findUser(request);
  const values = [
    { type: "email", value: user.email },
    { type: "phone_number", value: user.phone },
  ].filter(({ value }) => value !== null);
  const identities = values.map((identity, index) => ({
    url: `${request.baseUrl}/api/v2/users/${user.id}/identities/${user.id * 10 + index}.json`,
    id: user.id * 10 + index,
    user_id: user.id,
    ...identity,
    primary: index === 0,
    verified: user.verified,
    created_at: user.created_at,
    updated_at: user.updated_at,
  }));
  return listReply(request, identities, {
    key: "identities",
    action: "user_identities/index",
    present: (identity) => identity,
  });
}

function findUser(request: ApiRequest): User {
  const user = request.emulator.account.users.get(readId(request, "users/show"));
  if (user === undefined) throw recordNotFound();
  return user;
}
