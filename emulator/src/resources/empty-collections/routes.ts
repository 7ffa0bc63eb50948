import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";

/** Collections that are always empty here, by path and key: a client that walks through an account may ask for them. */
const collections = [
  ["suspended_tickets", "suspended_tickets"],
  ["sharing_agreements", "sharing_agreements"],
  ["dynamic_content/items", "items"],
  ["slas/policies", "sla_policies"],
  ["recipient_addresses", "recipient_addresses"],
] as const;

/** Empty lists, and 404 for each record; what would create one is not emulated. A single skip has no endpoint. */
export const emptyCollectionRoutes: ApiRoute[] = [
  emptyList("skips", "skips"),
  ...collections.flatMap(([path, key]) => [
    emptyList(path, key),
    declareRoute(`GET /api/v2/${path}/:id`, "agent", () => {
      throw recordNotFound();
    }),
  ]),
];

function emptyList(path: string, key: string): ApiRoute {
  return declareRoute(`GET /api/v2/${path}`, "agent", (request) =>
    listReply(request, [], { key, action: `${path}/index`, present: (record) => record }),
  );
}
