import type { Rule } from "../account/rule-records.ts";
import { parseRuleAttributes } from "../engine/parse-rule-attributes.ts";
import type { RuleAttributes } from "../engine/parse-rule-attributes.ts";
import { parameterMissing, recordNotFound } from "./api-error.ts";
import { invalidAttribute } from "./invalid-attribute.ts";
import { isObject, readInteger } from "./read-body.ts";
import { presentRule } from "./rule-resource.ts";
import type { RuleResource } from "./rule-resource.ts";
import { changeRule } from "./rule-write-routes.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "./route.ts";

/** `PUT update_many`: position and active (for triggers the category too) of several rules; other members are ignored [documented]. */
export function ruleBatchRoutes(resource: RuleResource): ApiRoute[] {
  return [
    {
      method: "PUT",
      path: `/api/v2/${resource.kind}s/update_many`,
      permission: resource.permission,
      handle: (request) => updateMany(request, resource),
    },
  ];
}

function updateMany(request: ApiRequest, resource: RuleResource): ApiReply {
  const changes = readChanges(request, resource);
  for (const change of changes) changeRule(request, resource, change);
  const key = `${resource.kind}s`;
  return { status: 200, body: { [key]: changes.map(({ rule }) => presentRule(request, resource, rule)) } };
}

function readChanges(
  request: ApiRequest,
  resource: RuleResource,
): { rule: Rule; attributes: RuleAttributes }[] {
  const key = `${resource.kind}s`;
  const endpoint = `rules/${key}/update_many`;
  const list = isObject(request.body) ? request.body[key] : undefined;
  if (list === undefined || list === null) throw parameterMissing(key);
  if (!Array.isArray(list)) throw invalidAttribute(key, "must be an array", `api/v2/${endpoint}`);
  return list.map((item: unknown) => {
    if (!isObject(item)) throw invalidAttribute(key, "must be an array of hashes", `api/v2/${endpoint}`);
    const rule = resource
      .rules(request.emulator.account)
      .get(readInteger(String(item["id"]), "id", endpoint));
    if (rule === undefined) throw recordNotFound();
    const named = ["position", "active", "category_id"].filter((name) => item[name] !== undefined);
    const body = Object.fromEntries(named.map((name) => [name, item[name]]));
    return { rule, attributes: parseRuleAttributes(resource.kind, "update", body) };
  });
}
