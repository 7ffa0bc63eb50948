import { ApiError, parameterMissing, recordNotFound } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { isObject, readInteger } from "../../http/body/read-body.ts";
import { ruleBatchRoutes } from "../rules/rule-batch-routes.ts";
import { ruleReadRoutes } from "../rules/rule-read-routes.ts";
import { presentRule, triggerResource } from "../rules/rule-resource.ts";
import { ruleWriteRoutes } from "../rules/rule-write-routes.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { describeTriggerDefinitions } from "./definitions.ts";

/** `/api/v2/triggers`, with its definitions and its order. */
export const triggerRoutes: ApiRoute[] = [
  ...ruleReadRoutes(triggerResource),
  ...ruleWriteRoutes(triggerResource),
  ...ruleBatchRoutes(triggerResource),
  {
    method: "GET",
    path: "/api/v2/triggers/definitions",
    permission: "agent",
    handle: ({ emulator }) => ({
      status: 200,
      body: { definitions: describeTriggerDefinitions(emulator.account) },
    }),
  },
  { method: "PUT", path: "/api/v2/triggers/reorder", permission: "manage_triggers", handle: reorder },
];

/**
 * `{"trigger_ids": […]}`: the triggers take these positions. "You must include every ticket trigger id in your account. If not, the
 * endpoint will return 404 Forbidden", and with more than one category a `LimitOneCategory` error (Zendesk API, Triggers); the shape
 * of that error is assumed.
 */
function reorder(request: ApiRequest): ApiReply {
  const { triggers, triggerCategories } = request.emulator.account;
  const list = isObject(request.body) ? request.body["trigger_ids"] : undefined;
  if (list === undefined || list === null) throw parameterMissing("trigger_ids");
  if (!Array.isArray(list))
    throw invalidAttribute("trigger_ids", "must be an array", "api/v2/rules/triggers/reorder");
  const named = list.map((id: unknown) => {
    const trigger = triggers.get(readInteger(String(id), "trigger_ids", "rules/triggers/reorder"));
    if (trigger === undefined) throw recordNotFound();
    return trigger;
  });
  if (triggerCategories.size > 1) {
    const title = "Triggers cannot be reordered while there is more than one trigger category";
    throw new ApiError(403, { errors: [{ code: "LimitOneCategory", title }] });
  }
  if (new Set(named).size < triggers.size) throw recordNotFound();
  for (const [index, trigger] of named.entries()) trigger.position = index + 1;
  return {
    status: 200,
    body: { triggers: named.map((trigger) => presentRule(request, triggerResource, trigger)) },
  };
}
