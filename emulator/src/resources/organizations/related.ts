import { readId } from "../../http/body/read-body.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { selectByPrefix } from "../select-by-prefix.ts";
import { listUsersWhere } from "../users/list-users.ts";
import { presentOrganization } from "./present.ts";

/** The organizations whose name begins with `?name=`. */
export function completeOrganization(request: ApiRequest): ApiReply {
  const organizations = selectByPrefix(request, [...request.emulator.account.organizations.values()]);
  return listReply(request, organizations, {
    key: "organizations",
    action: "organizations/autocomplete",
    present: (organization) => presentOrganization(request, organization),
  });
}

/** An organization's users. Throws 404 without such an organization. */
export function listOrganizationUsers(request: ApiRequest): ApiReply {
  const id = readId(request, "users/index");
  if (!request.emulator.account.organizations.has(id)) throw recordNotFound();
  return listUsersWhere(request, (user) => user.organization_id === id);
}

/** The organizations of exactly that name. */
export function searchOrganizations(request: ApiRequest): ApiReply {
  const name = request.query.get("name")?.toLowerCase() ?? null;
  const found = [...request.emulator.account.organizations.values()].filter(
    (each) => each.name.toLowerCase() === name,
  );
  const present = (organization: (typeof found)[number]) => presentOrganization(request, organization);
  return listReply(request, found, { key: "organizations", action: "organizations/search", present });
}

/** How many tickets and users an organization has. */
export function showOrganizationRelated(request: ApiRequest): ApiReply {
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
