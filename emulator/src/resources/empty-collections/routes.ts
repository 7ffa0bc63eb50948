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
  ["skips", "skips"],
  ["recipient_addresses", "recipient_addresses"],
];

/** Lists of nothing, and 404 for any one of them. Whatever would make one is not emulated. */
export const emptyCollectionRoutes: ApiRoute[] = collections.flatMap(([path, key]): ApiRoute[] => [
  {
    method: "GET",
    path: `/api/v2/${path}`,
    permission: "agent",
    handle: (request) =>
      listReply(request, [], { key, action: `${path}/index`, present: (record) => record }),
  },
  {
    method: "GET",
    path: `/api/v2/${path}/:id`,
    permission: "agent",
    handle: () => {
      throw recordNotFound();
    },
  },
]);
