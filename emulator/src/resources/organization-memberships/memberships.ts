import type { User } from "../../account/records.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { presentOrganization } from "../organizations/present.ts";
import { readId } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

/** A page of the memberships of those users who are in an organization and wanted. */
function list(request: ApiRequest, isWanted: (user: User) => boolean): ApiReply {
  const members = [...request.emulator.account.users.values()].filter(
    (user) => user.organization_id !== null && isWanted(user),
  );
  return listReply(request, members, {
    key: "organization_memberships",
    action: "organization_memberships/index",
    present: (user) => presentMembership(request, user),
  });
}

export function listMemberships(request: ApiRequest): ApiReply {
  return list(request, () => true);
}

export function listUserMemberships(request: ApiRequest): ApiReply {
  const userId = existing(request, request.emulator.account.users);
  return list(request, ({ id }) => id === userId);
}

export function listOrganizationMemberships(request: ApiRequest): ApiReply {
  const organizationId = existing(request, request.emulator.account.organizations);
  return list(request, (user) => user.organization_id === organizationId);
}

export function showMembership(request: ApiRequest): ApiReply {
  const user = request.emulator.account.users.get(readId(request, "organization_memberships/show"));
  if (user === undefined || user.organization_id === null) throw recordNotFound();
  return { status: 200, body: { organization_membership: presentMembership(request, user) } };
}

export function listUserOrganizations(request: ApiRequest): ApiReply {
  const { users, organizations } = request.emulator.account;
  const own = users.get(existing(request, users))?.organization_id ?? 0;
  const organization = organizations.get(own);
  return listReply(request, organization === undefined ? [] : [organization], {
    key: "organizations",
    action: "organizations/index",
    present: (record) => presentOrganization(request, record),
  });
}

function presentMembership(request: ApiRequest, user: User): Record<string, unknown> {
  return {
    url: `${request.baseUrl}/api/v2/organization_memberships/${user.id}.json`,
    id: user.id,
    user_id: user.id,
    organization_id: user.organization_id,
    organization_name: request.emulator.account.organizations.get(user.organization_id ?? 0)?.name ?? null,
    default: true,
    view_tickets: true,
    created_at: user.created_at,
    updated_at: user.updated_at,
  };
}

function existing(request: ApiRequest, records: Map<number, unknown>): number {
  const id = readId(request, "organization_memberships/index");
  if (!records.has(id)) throw recordNotFound();
  return id;
}
