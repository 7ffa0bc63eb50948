import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { readHandlers } from "../read-handlers.ts";
import { listOrganizationMemberships } from "../organization-memberships/memberships.ts";
import { ownerTagHandlers } from "../owner-tags.ts";
import { listTicketsOf } from "../tickets/list-tickets-of.ts";
import {
  createManyOrganizations,
  createOrUpdateOrganization,
  deleteOrganization,
  destroyManyOrganizations,
  postOrganization,
  putOrganization,
  updateManyOrganizations,
} from "./change-organizations.ts";
import { presentOrganization } from "./present.ts";
import {
  completeOrganization,
  listOrganizationUsers,
  searchOrganizations,
  showOrganizationRelated,
} from "./related.ts";

const { list, count, showMany, show } = readHandlers({
  plural: "organizations",
  singular: "organization",
  records: ({ emulator }) => emulator.account.organizations,
  present: presentOrganization,
});
const tags = ownerTagHandlers("organizations");
const listTickets = listTicketsOf("organizations", (ticket, id) => ticket.organization_id === id);

/** `/api/v2/organizations`, with their users, tickets and tags. */
export const organizationRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/organizations", "agent", list),
  declareRoute("POST /api/v2/organizations", "admin", postOrganization),
  declareRoute("GET /api/v2/organizations/autocomplete", "agent", completeOrganization),
  declareRoute("GET /api/v2/organizations/count", "agent", count),
  declareRoute("POST /api/v2/organizations/create_many", "admin", createManyOrganizations),
  declareRoute("POST /api/v2/organizations/create_or_update", "admin", createOrUpdateOrganization),
  declareRoute("DELETE /api/v2/organizations/destroy_many", "admin", destroyManyOrganizations),
  declareRoute("GET /api/v2/organizations/search", "agent", searchOrganizations),
  declareRoute("GET /api/v2/organizations/show_many", "agent", showMany),
  declareRoute("PUT /api/v2/organizations/update_many", "admin", updateManyOrganizations),
  declareRoute("GET /api/v2/organizations/:id", "agent", show),
  declareRoute("PUT /api/v2/organizations/:id", "admin", putOrganization),
  declareRoute("DELETE /api/v2/organizations/:id", "admin", deleteOrganization),
  declareRoute(
    "GET /api/v2/organizations/:id/organization_memberships",
    "agent",
    listOrganizationMemberships,
  ),
  declareRoute("GET /api/v2/organizations/:id/related", "agent", showOrganizationRelated),
  declareRoute("GET /api/v2/organizations/:id/tags", "agent", tags.show),
  declareRoute("PUT /api/v2/organizations/:id/tags", "agent", tags.add),
  declareRoute("POST /api/v2/organizations/:id/tags", "agent", tags.replace),
  declareRoute("DELETE /api/v2/organizations/:id/tags", "agent", tags.remove),
  declareRoute("GET /api/v2/organizations/:id/tickets", "agent", listTickets),
  declareRoute("GET /api/v2/organizations/:id/users", "agent", listOrganizationUsers),
];
