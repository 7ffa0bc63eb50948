import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { readHandlers } from "../read-handlers.ts";
import { listGroupMemberships, listGroupUsers } from "../group-memberships/memberships.ts";
import { deleteGroup, postGroup, putGroup } from "./change-groups.ts";
import { listAssignableGroups } from "./list-assignable.ts";
import { presentGroup } from "./present.ts";

const { list, count, show } = readHandlers({
  plural: "groups",
  singular: "group",
  records: ({ emulator }) => emulator.account.groups,
  present: presentGroup,
});

/** `/api/v2/groups`, and who is in them. */
export const groupRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/groups", "agent", list),
  declareRoute("POST /api/v2/groups", "admin", postGroup),
  declareRoute("GET /api/v2/groups/count", "agent", count),
  declareRoute("GET /api/v2/groups/assignable", "agent", listAssignableGroups),
  declareRoute("GET /api/v2/groups/:id", "agent", show),
  declareRoute("PUT /api/v2/groups/:id", "admin", putGroup),
  declareRoute("DELETE /api/v2/groups/:id", "admin", deleteGroup),
  declareRoute("GET /api/v2/groups/:id/memberships", "agent", listGroupMemberships),
  declareRoute("GET /api/v2/groups/:id/users", "agent", listGroupUsers),
];
