import { parameterMissing } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { presentOrganization, presentUser } from "../present-records.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { countByTag } from "../tags/routes.ts";

/** What begins with `?name=`, whatever the letter case: people, organisations and tags. */
export const autocompleteRoutes: ApiRoute[] = [
  { method: "GET", path: "/api/v2/users/autocomplete", permission: "agent", handle: completeUser },
  {
    method: "GET",
    path: "/api/v2/organizations/autocomplete",
    permission: "agent",
    handle: completeOrganization,
  },
  { method: "GET", path: "/api/v2/autocomplete/tags", permission: "agent", handle: completeTag },
];

function completeUser(request: ApiRequest): ApiReply {
  const users = beginning(request, [...request.emulator.account.users.values()]);
  return listReply(request, users, {
    key: "users",
    action: "users/autocomplete",
    present: (user) => presentUser(request, user),
  });
}

function completeOrganization(request: ApiRequest): ApiReply {
  const organizations = beginning(request, [...request.emulator.account.organizations.values()]);
  return listReply(request, organizations, {
    key: "organizations",
    action: "organizations/autocomplete",
    present: (organization) => presentOrganization(request, organization),
  });
}

function completeTag(request: ApiRequest): ApiReply {
  return { status: 200, body: { tags: beginning(request, countByTag(request)).map(({ name }) => name) } };
}

function beginning<Item extends { name: string }>(request: ApiRequest, records: Item[]): Item[] {
  const name = request.query.get("name")?.toLowerCase();
  if (name === undefined) throw parameterMissing("name");
  return records.filter((record) => record.name.toLowerCase().startsWith(name));
}
