import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { listActiveRules, listAllRules, searchRules, showRule } from "./read-rules.ts";
import type { RuleResource } from "./rule-resource.ts";
import { updateManyRules } from "./update-rules.ts";
import { createRule, deleteManyRules, deleteRule, putRule } from "./write-rules.ts";

const handlers = {
  list: listAllRules,
  listActive: listActiveRules,
  search: searchRules,
  show: showRule,
  create: createRule,
  update: putRule,
  updateMany: updateManyRules,
  remove: deleteRule,
  removeMany: deleteManyRules,
};

type Handler = (request: ApiRequest) => ApiReply;

/** What answers the endpoints that automations and triggers have in common. */
export function ruleHandlers(resource: RuleResource): Record<keyof typeof handlers, Handler> {
  const bound = Object.entries(handlers).map(([name, handle]) => [
    name,
    (request: ApiRequest) => handle(request, resource),
  ]);
  return Object.fromEntries(bound) as Record<keyof typeof handlers, Handler>;
}
