import { parameterMissing } from "../http/errors/api-error.ts";
import type { ApiRequest } from "../http/router/route.ts";

/** The records whose name begins with the query's `name`, case-insensitive. Throws 400 without one. */
export function selectByPrefix<Item extends { name: string }>(
  request: ApiRequest,
  records: readonly Item[],
): Item[] {
  const name = request.query.get("name")?.toLowerCase();
  if (name === undefined) throw parameterMissing("name");
  return records.filter((record) => record.name.toLowerCase().startsWith(name));
}
