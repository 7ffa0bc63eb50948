import { ApiError, parameterMissing, recordNotFound } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { isObject, readInteger } from "../../http/body/read-body.ts";
import { ruleHandlers } from "../rules/rule-handlers.ts";
import { presentRule, triggerResource } from "../rules/rule-resource.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { describeTriggerDefinitions } from "./definitions.ts";
import { listRevisions, showRevision } from "./revisions.ts";

const rules = ruleHandlers(triggerResource);

/** `/api/v2/triggers`, with definitions, order and revisions. Every agent may read, as the API reference says (the help centre is stricter on Enterprise). */
export const triggerRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/triggers", "agent", rules.list),
  declareRoute("POST /api/v2/triggers", "manage_triggers", rules.create),
  declareRoute("GET /api/v2/triggers/active", "agent", rules.listActive),
  declareRoute("DELETE /api/v2/triggers/destroy_many", "manage_triggers", rules.removeMany),
  declareRoute("GET /api/v2/triggers/search", "agent", rules.search),
  declareRoute("PUT /api/v2/triggers/update_many", "manage_triggers", rules.updateMany),
  declareRoute("GET /api/v2/triggers/:id", "agent", rules.show),
  declareRoute("PUT /api/v2/triggers/:id", "manage_triggers", rules.update),
  declareRoute("DELETE /api/v2/triggers/:id", "manage_triggers", rules.remove),
  declareRoute("GET /api/v2/triggers/definitions", "agent", ({ emulator }) => ({
    status: 200,
    body: { definitions: describeTriggerDefinitions(emulator.account) },
  })),
  declareRoute("PUT /api/v2/triggers/reorder", "manage_triggers", reorder),
  declareRoute("GET /api/v2/triggers/:id/revisions", "agent", listRevisions),
  declareRoute("GET /api/v2/triggers/:id/revisions/:revision_id", "agent", showRevision),
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
