import type { Trigger } from "../../account/rule-records.ts";
import { isRecord, readFlag, readId, readText } from "../../account/read-value.ts";
import { ApiError, parameterMissing } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { presentRule, triggerResource } from "../rules/rule-resource.ts";
import { keepRevision, revisionsOf } from "../rules/revision-log.ts";

interface TriggerChange {
  trigger: Trigger;
  values: Partial<Pick<Trigger, "position" | "category_id" | "active">>;
}

/** All or nothing: what becomes of a job whose items are partly unknown is not documented, so such a job is refused. */
export function runJob(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  const items = readItems(request.body);
  const categories = readList(items, "trigger_categories").map((item) => {
    const category = account.triggerCategories.get(idText(item, "trigger_categories"));
    if (category === undefined) throw refusal(404, "TriggerCategoryNotFound", "Category can’t be found");
    const position = readId(item["position"] ?? category.position, "trigger_categories.position");
    return { category, position: position ?? category.position };
  });
  const changes = readList(items, "triggers").map((item) => readTriggerChange(request, item));
  const now = clock.nowIso();
  for (const { category, position } of categories) Object.assign(category, { position, updated_at: now });
  for (const { trigger, values } of changes) {
    revisionsOf(account, trigger);
    Object.assign(trigger, values, { updated_at: now });
    keepRevision(request, trigger);
  }
  return {
    status: 200,
    body: {
      status: "complete",
      errors: [],
      results: {
        trigger_categories: categories.map(({ category }) => category),
        triggers: changes.map(({ trigger }) => presentRule(request, triggerResource, trigger)),
      },
    },
  };
}

function readItems(body: unknown): Record<string, unknown> {
  const job = isRecord(body) ? body["job"] : undefined;
  if (!isRecord(job)) throw parameterMissing("job");
  if (job["action"] !== "patch") throw refusal(400, "InvalidJobAction", "Action must be patch");
  if (!isRecord(job["items"])) throw parameterMissing("items");
  return job["items"];
}

function readList(items: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const list = items[name] ?? [];
  if (Array.isArray(list) && list.every((item) => isRecord(item))) return list;
  throw invalidAttribute(name, "must be an array of objects");
}

function readTriggerChange(request: ApiRequest, item: Record<string, unknown>): TriggerChange {
  const { triggers, triggerCategories } = request.emulator.account;
  const trigger = triggers.get(Number(idText(item, "triggers")));
  if (trigger === undefined) throw refusal(404, "TriggerNotFound", "Trigger can’t be found");
  const values: TriggerChange["values"] = {};
  const position = readId(item["position"] ?? null, "triggers.position");
  if (position !== null) values.position = position;
  const category = readText(item["category_id"] ?? null, "triggers.category_id");
  if (category !== null) {
    if (!triggerCategories.has(category))
      throw refusal(404, "TriggerCategoryNotFound", "Category can’t be found");
    values.category_id = category;
  }
  if (item["active"] !== undefined) values.active = readFlag(item["active"], "triggers.active");
  return { trigger, values };
}

function idText(item: Record<string, unknown>, name: string): string {
  return readText(item["id"] ?? null, `${name}.id`) ?? "";
}

function refusal(status: number, code: string, title: string): ApiError {
  return new ApiError(status, { errors: [{ code, title }] });
}
