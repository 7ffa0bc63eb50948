import type { ApiRoute, Permission } from "./route.ts";

/** One line of a resource's `routes.ts`: the endpoint as Zendesk's reference writes it, who may call it, and what answers it. */
export function declareRoute(
  endpoint: `${ApiRoute["method"]} /api/v2/${string}`,
  permission: Permission,
  handle: ApiRoute["handle"],
): ApiRoute {
  const [method, path = ""] = endpoint.split(" ");
  return { method: method as ApiRoute["method"], path, permission, handle };
}
