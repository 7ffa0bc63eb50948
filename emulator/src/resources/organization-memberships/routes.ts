import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { listMemberships, showMembership } from "./memberships.ts";

/** `/api/v2/organization_memberships`: each user is in one organization at most, so that a membership has no record; its id is the user's. */
export const organizationMembershipRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/organization_memberships", "agent", listMemberships),
  declareRoute("GET /api/v2/organization_memberships/:id", "agent", showMembership),
];
