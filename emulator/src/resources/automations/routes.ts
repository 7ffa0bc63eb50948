import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { ruleHandlers } from "../rules/rule-handlers.ts";
import { automationResource } from "../rules/rule-resource.ts";

const rules = ruleHandlers(automationResource);

/** `/api/v2/automations`. There is no `definitions` endpoint for automations. */
export const automationRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/automations", "agent", rules.list),
  declareRoute("POST /api/v2/automations", "manage_automations", rules.create),
  declareRoute("GET /api/v2/automations/active", "agent", rules.listActive),
  declareRoute("DELETE /api/v2/automations/destroy_many", "manage_automations", rules.removeMany),
  declareRoute("GET /api/v2/automations/search", "agent", rules.search),
  declareRoute("PUT /api/v2/automations/update_many", "manage_automations", rules.updateMany),
  declareRoute("GET /api/v2/automations/:id", "agent", rules.show),
  declareRoute("PUT /api/v2/automations/:id", "manage_automations", rules.update),
  declareRoute("DELETE /api/v2/automations/:id", "manage_automations", rules.remove),
];
