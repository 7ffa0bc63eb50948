import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { listUserGroups, listUserMemberships, makeDefault } from "../group-memberships/memberships.ts";
import * as organizations from "../organization-memberships/memberships.ts";
import { ownerTagHandlers } from "../owner-tags.ts";
import { listRequestsOfUser } from "../requests/routes.ts";
import { listTicketsOf } from "../tickets/list-tickets-of.ts";
import { listRequested } from "../tickets/tickets.ts";
import { anonymousUser } from "./anonymous-user.ts";
import { createManyUsers, destroyManyUsers, updateManyUsers } from "./change-many.ts";
import { createOrUpdateUser, createUser, deleteUser, updateUser } from "./change-users.ts";
import { countUsers, listUsers, searchUsers, showManyUsers, showMe, showUser } from "./read-users.ts";
import { completeUser, listIdentities, showUserRelated } from "./related.ts";

const tags = ownerTagHandlers("users");
const listAssigned = listTicketsOf("users", (ticket, id) => ticket.assignee_id === id);
const listCcd = listTicketsOf("users", (ticket, id) => ticket.collaborator_ids.includes(id));
const listFollowed = listTicketsOf("users", (ticket, id) => ticket.follower_ids.includes(id));

/** `/api/v2/users`, with what belongs to each. Only admins give or take the roles of agents. */
export const userRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/users", "agent", listUsers),
  declareRoute("POST /api/v2/users", "agent", createUser),
  declareRoute("GET /api/v2/users/autocomplete", "agent", completeUser),
  declareRoute("GET /api/v2/users/count", "agent", countUsers),
  declareRoute("POST /api/v2/users/create_many", "admin", (request) =>
    createManyUsers(request, "create_many"),
  ),
  declareRoute("POST /api/v2/users/create_or_update", "agent", createOrUpdateUser),
  declareRoute("POST /api/v2/users/create_or_update_many", "admin", (request) =>
    createManyUsers(request, "create_or_update_many"),
  ),
  declareRoute("DELETE /api/v2/users/destroy_many", "admin", destroyManyUsers),
  {
    ...declareRoute("GET /api/v2/users/me", "end-user", showMe),
    anonymousReply: { status: 200, body: { user: anonymousUser } },
  },
  declareRoute("GET /api/v2/users/search", "agent", searchUsers),
  declareRoute("GET /api/v2/users/show_many", "agent", showManyUsers),
  declareRoute("PUT /api/v2/users/update_many", "admin", updateManyUsers),
  declareRoute("GET /api/v2/users/:id", "agent", showUser),
  declareRoute("PUT /api/v2/users/:id", "agent", updateUser),
  declareRoute("DELETE /api/v2/users/:id", "admin", deleteUser),
  declareRoute("GET /api/v2/users/:id/group_memberships", "agent", listUserMemberships),
  declareRoute("PUT /api/v2/users/:id/group_memberships/:membership_id/make_default", "admin", makeDefault),
  declareRoute("GET /api/v2/users/:id/groups", "agent", listUserGroups),
  declareRoute("GET /api/v2/users/:id/identities", "agent", listIdentities),
  declareRoute("GET /api/v2/users/:id/organization_memberships", "agent", organizations.listUserMemberships),
  declareRoute("GET /api/v2/users/:id/organizations", "agent", organizations.listUserOrganizations),
  declareRoute("GET /api/v2/users/:id/related", "agent", showUserRelated),
  declareRoute("GET /api/v2/users/:id/requests", "agent", listRequestsOfUser),
  declareRoute("GET /api/v2/users/:id/tags", "agent", tags.show),
  declareRoute("PUT /api/v2/users/:id/tags", "agent", tags.add),
  declareRoute("POST /api/v2/users/:id/tags", "agent", tags.replace),
  declareRoute("DELETE /api/v2/users/:id/tags", "agent", tags.remove),
  declareRoute("GET /api/v2/users/:id/tickets/assigned", "agent", listAssigned),
  declareRoute("GET /api/v2/users/:id/tickets/ccd", "agent", listCcd),
  declareRoute("GET /api/v2/users/:id/tickets/followed", "agent", listFollowed),
  declareRoute("GET /api/v2/users/:id/tickets/requested", "agent", listRequested),
];
