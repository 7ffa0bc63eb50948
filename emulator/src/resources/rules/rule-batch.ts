import { parameterMissing, recordNotFound } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { isObject, readIds, readInteger, type JsonObject } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

/** Rules of a kind, as its batch endpoints name and find them. */
export interface RuleBatch<Kept> {
  /** Both the body's member and the path's part: `triggers`, `macros`. */
  key: string;
  records: Map<number, Kept>;
}

/**
 * What `PUT update_many` asks for: each record with those of the named members that the body has for it; other members are ignored
 * [documented]. Throws 400 for a body without the list or with something else in it, 404 where a record is not there.
 */
export function readRuleBatch<Kept>(
  request: ApiRequest,
  { key, records }: RuleBatch<Kept>,
  members: readonly string[],
): { record: Kept; body: JsonObject }[] {
  const endpoint = `rules/${key}/update_many`;
  const list = isObject(request.body) ? request.body[key] : undefined;
  if (list === undefined || list === null) throw parameterMissing(key);
  if (!Array.isArray(list)) throw invalidAttribute(key, "must be an array", `api/v2/${endpoint}`);
  return list.map((item: unknown) => {
    if (!isObject(item)) throw invalidAttribute(key, "must be an array of hashes", `api/v2/${endpoint}`);
    const record = records.get(readInteger(String(item["id"]), "id", endpoint));
    if (record === undefined) throw recordNotFound();
    const named = members.filter((name) => item[name] !== undefined);
    return { record, body: Object.fromEntries(named.map((name) => [name, item[name]])) };
  });
}

/** `DELETE destroy_many?ids=`: passes over ids that are not there, unless none is. */
export function deleteRules<Kept>(request: ApiRequest, { key, records }: RuleBatch<Kept>): ApiReply {
  const ids = readIds(request, `rules/${key}/destroy_many`);
  if (!ids.some((id) => records.has(id))) throw recordNotFound();
  for (const id of ids) records.delete(id);
  return { status: 204 };
}
