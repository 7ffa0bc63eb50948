import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import type { ApiRoute } from "../../http/router/route.ts";

/** Collections that the account has nothing in, by path and key: a client that walks through an account may ask for them. */
const collections: readonly (readonly [path: string, key: string])[] = [
  ["user_fields", "user_fields"],
  ["organization_fields", "organization_fields"],
  ["suspended_tickets", "suspended_tickets"],
  ["sharing_agreements", "sharing_agreements"],
  ["dynamic_content/items", "items"],
  ["slas/policies", "sla_policies"],
  ["recipient_addresses", "recipient_addresses"],
];

/** Empty lists, and 404 for each record. Whatever would create one is not emulated. Skips have no endpoint for a single one. */
export const emptyCollectionRoutes: ApiRoute[] = [
  emptyList("skips", "skips"),
  ...collections.flatMap(([path, key]): ApiRoute[] => [
    emptyList(path, key),
    {
      method: "GET",
      path: `/api/v2/${path}/:id`,
      permission: "agent",
      handle: () => {
        throw recordNotFound();
      },
    },
  ]),
];

function emptyList(path: string, key: string): ApiRoute {
  return {
    method: "GET",
    path: `/api/v2/${path}`,
    permission: "agent",
    handle: (request) =>
      listReply(request, [], { key, action: `${path}/index`, present: (record) => record }),
  };
}
