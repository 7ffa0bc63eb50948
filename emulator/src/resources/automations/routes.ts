import { ruleBatchRoutes } from "../rules/rule-batch-routes.ts";
import { ruleReadRoutes } from "../rules/rule-read-routes.ts";
import { automationResource } from "../rules/rule-resource.ts";
import { ruleWriteRoutes } from "../rules/rule-write-routes.ts";
import type { ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/automations`. There is no `definitions` endpoint for automations. */
export const automationRoutes: ApiRoute[] = [
  ...ruleReadRoutes(automationResource),
  ...ruleWriteRoutes(automationResource),
  ...ruleBatchRoutes(automationResource),
];
