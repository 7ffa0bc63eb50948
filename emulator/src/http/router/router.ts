import type { ApiRoute } from "./route.ts";

/** A route that a call matched, and the values of its path's `:name` parts. */
export interface RouteMatch {
  route: ApiRoute;
  params: Record<string, string>;
}

/** Finds the route of a call. */
export interface RouteTable {
  /** The route for the method and path (without `.json`), or undefined. A fixed part wins over a `:name` part. */
  find(method: string, path: string): RouteMatch | undefined;
}

interface Compiled {
  route: ApiRoute;
  parts: string[];
}

/** Compiles the routes once; a call then looks only at those of its method and length. */
export function createRouteTable(routes: readonly ApiRoute[]): RouteTable {
  const byShape = new Map<string, Compiled[]>();
  for (const route of routes) {
    const parts = route.path.split("/");
    const shape = `${route.method} ${parts.length}`;
    const compiled = byShape.get(shape) ?? [];
    compiled.push({ route, parts });
    byShape.set(shape, compiled);
  }
  for (const compiled of byShape.values()) compiled.sort((a, b) => countNames(a) - countNames(b));
  return {
    find(method, path) {
      const parts = path.split("/");
      for (const candidate of byShape.get(`${method} ${parts.length}`) ?? []) {
        const params = matchParts(candidate.parts, parts);
        if (params !== undefined) return { route: candidate.route, params };
      }
      return undefined;
    },
  };
}

function countNames({ parts }: Compiled): number {
  return parts.filter((part) => part.startsWith(":")).length;
}

function matchParts(pattern: string[], parts: string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = parts[index] ?? "";
    if (expected.startsWith(":")) {
      if (actual === "") return undefined;
      params[expected.slice(1)] = decodePart(actual);
    } else if (expected !== actual) return undefined;
  }
  return params;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
