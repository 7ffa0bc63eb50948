import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { addMembership, listMemberships, removeMembership, showMembership } from "./memberships.ts";

/** `/api/v2/group_memberships`: who is in which group. */
export const groupMembershipRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/group_memberships", "agent", listMemberships),
  declareRoute("POST /api/v2/group_memberships", "admin", addMembership),
  declareRoute("GET /api/v2/group_memberships/assignable", "agent", listMemberships),
  declareRoute("GET /api/v2/group_memberships/:id", "agent", showMembership),
  declareRoute("DELETE /api/v2/group_memberships/:id", "admin", removeMembership),
];
