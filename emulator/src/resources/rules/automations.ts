import { ruleBatchRoutes } from "./rule-batch-routes.ts";
import { ruleReadRoutes } from "./rule-read-routes.ts";
import { automationResource } from "./rule-resource.ts";
import { ruleWriteRoutes } from "./rule-write-routes.ts";
import type { ApiRoute } from "../../http/route.ts";

/** `/api/v2/automations`. There is no `definitions` endpoint for automations. */
export const automationRoutes: ApiRoute[] = [
  ...ruleReadRoutes(automationResource),
  ...ruleWriteRoutes(automationResource),
  ...ruleBatchRoutes(automationResource),
];
