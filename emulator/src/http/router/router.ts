import { compilePath, type PathPattern } from "./path-pattern.ts";
import type { ApiRoute } from "./route.ts";

/** A route that a call matched, and the values of its path's `:name` parts. */
export interface RouteMatch {
  route: ApiRoute;
  params: Record<string, string>;
}

/** An endpoint by its method and path, as `ApiRoute` has them; an `:id` is a number, other names take any text. */
export interface Endpoint {
  method: string;
  path: string;
}

/** What Zendesk documents, emulated or not. */
export interface ApiReference {
  endpoints: readonly Endpoint[];
  /** First parts of paths beneath `/api/v2`, everything under which is documented, but not listed. */
  otherResources: readonly string[];
}

/** Finds what answers a call. */
export interface Router {
  /**
   * The route for the method and path (without `.json`); `"notEmulated"` where Zendesk documents such an endpoint and no route
   * answers it; undefined for what is unknown. Fixed parts win over `:name` parts, so that a documented `groups/count` without
   * a route is not taken for the group `count`.
   */
  find(method: string, path: string): RouteMatch | "notEmulated" | undefined;
}

interface Compiled {
  pattern: PathPattern;
  route: ApiRoute | null;
}

/** Compiles routes and reference once; a call is then compared with those of its method and number of parts. */
export function createRouter(routes: readonly ApiRoute[], reference: ApiReference): Router {
  const byShape = new Map<string, Compiled[]>();
  const add = ({ method, path }: Endpoint, route: ApiRoute | null): void => {
    const shape = shapeOf(method, path);
    const written = route === null ? path.replaceAll(/:id\b/g, String.raw`:id(\d+)`) : path;
    byShape.set(shape, [...(byShape.get(shape) ?? []), { pattern: compilePath(written), route }]);
  };
  for (const route of routes) add(route, route);
  for (const endpoint of listNotEmulated(routes, reference.endpoints)) add(endpoint, null);
  for (const compiled of byShape.values()) compiled.sort((a, b) => a.pattern.nameCount - b.pattern.nameCount);
  const others = reference.otherResources.map((name) => compilePath(`/api/v2/${name}`, { isPrefix: true }));
  return {
    find(method, path) {
      for (const { pattern, route } of byShape.get(shapeOf(method, path)) ?? []) {
        const params = pattern.match(path);
        if (params !== undefined) return route === null ? "notEmulated" : { route, params };
      }
      return others.some((pattern) => pattern.match(path) !== undefined) ? "notEmulated" : undefined;
    },
  };
}

/** The documented endpoints that no route answers: the names of their parts do not matter. */
export function listNotEmulated(
  routes: readonly Endpoint[],
  documented: readonly Endpoint[],
): readonly Endpoint[] {
  const answered = new Set(routes.map(withoutNames));
  return documented.filter((endpoint) => !answered.has(withoutNames(endpoint)));
}

/** `GET /api/v2/tickets/:`: an endpoint without the names of its parameters. */
export function withoutNames({ method, path }: Endpoint): string {
  return `${method} ${path.replaceAll(/:[a-z_]+/g, ":")}`;
}

function shapeOf(method: string, path: string): string {
  return `${method} ${path.split("/").length}`;
}
