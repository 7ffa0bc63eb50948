import { readId } from "../../http/body/read-body.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { presentCustomRole } from "./present.ts";

/**
 * `/api/v2/custom_roles`. Every agent may list them; one is shown to admins and holders of `manage_roles` only (Zendesk API, Custom
 * Agent Roles: "Allowed for").
 */
export const customRoleRoutes: ApiRoute[] = [
  { method: "GET", path: "/api/v2/custom_roles", permission: "agent", handle: listRoles },
  { method: "GET", path: "/api/v2/custom_roles/:id", permission: "manage_roles", handle: showRole },
];

function listRoles(request: ApiRequest): ApiReply {
  return listReply(request, [...request.emulator.account.customRoles.values()], {
    key: "custom_roles",
    action: "custom_roles/index",
    present: (role) => presentCustomRole(request, role),
  });
}

function showRole(request: ApiRequest): ApiReply {
  const role = request.emulator.account.customRoles.get(readId(request, "custom_roles/show"));
  if (role === undefined) throw recordNotFound();
  return { status: 200, body: { custom_role: presentCustomRole(request, role) } };
}
