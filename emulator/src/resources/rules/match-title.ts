import { parameterMissing } from "../../http/errors/api-error.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** Matches titles that contain the request's `query`, case-insensitive [documented]. Throws 400 without one. */
export function matchTitle(request: ApiRequest): (rule: { title: string }) => boolean {
  const query = request.query.get("query")?.toLowerCase();
  if (query === undefined) throw parameterMissing("query");
  return ({ title }) => title.toLowerCase().includes(query);
}
