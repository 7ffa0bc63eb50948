import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { readHandlers } from "../read-handlers.ts";
import { presentCustomRole } from "./present.ts";

const { list, show } = readHandlers({
  plural: "custom_roles",
  singular: "custom_role",
  records: ({ emulator }) => emulator.account.customRoles,
  present: presentCustomRole,
});

/**
 * `/api/v2/custom_roles`. Every agent may list them; one is shown to admins and holders of `manage_roles` only (Zendesk API, Custom
 * Agent Roles: "Allowed for").
 */
export const customRoleRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/custom_roles", "agent", list),
  declareRoute("GET /api/v2/custom_roles/:id", "manage_roles", show),
];
