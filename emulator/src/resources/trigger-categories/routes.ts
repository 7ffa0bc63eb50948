import type { TriggerCategory } from "../../account/rule-records.ts";
import { readId as readPosition, readText } from "../../account/read-value.ts";
import { ApiError, parameterMissing } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { isObject } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { runJob } from "./run-job.ts";

const MAX_CATEGORIES = 500;
const permission = "manage_triggers";

/** `/api/v2/trigger_categories`, whose errors have the newer `errors` shape [documented]. */
export const triggerCategoryRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/trigger_categories", "agent", listCategories),
  declareRoute("POST /api/v2/trigger_categories", permission, createCategory),
  declareRoute("GET /api/v2/trigger_categories/:id", "agent", (request) => reply(200, findCategory(request))),
  declareRoute("PATCH /api/v2/trigger_categories/:id", permission, patchCategory),
  declareRoute("DELETE /api/v2/trigger_categories/:id", permission, deleteCategory),
  declareRoute("POST /api/v2/trigger_categories/jobs", permission, runJob),
];

function listCategories(request: ApiRequest): ApiReply {
  const { query, emulator } = request;
  const sort = query.get("sort") ?? "position";
  const key = sort.replace(/^-/, "");
  const direction = sort.startsWith("-") ? -1 : 1;
  const categories = [...emulator.account.triggerCategories.values()].toSorted((left, right) => {
    const difference =
      key === "name"
        ? left.name.localeCompare(right.name)
        : key === "created_at" || key === "updated_at"
          ? left[key].localeCompare(right[key])
          : left.position - right.position;
    return direction * difference;
  });
  return listReply(request, categories, {
    key: "trigger_categories",
    action: "trigger_categories/index",
    isCursorOnly: true,
    present: (category) => category,
  });
}

/** 200, not 201, says Zendesk's OpenAPI document. */
function createCategory(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  const { name, position } = readCategory(request);
  if (account.triggerCategories.size >= MAX_CATEGORIES) {
    throw refusal(
      403,
      "ProductLimitExceeded",
      "Your account has reached the limit of 500 ticket trigger categories.",
    );
  }
  const now = clock.nowIso();
  const id = String(account.nextId());
  const category: TriggerCategory = {
    id,
    name: requireName(name),
    position: position ?? account.triggerCategories.size,
    created_at: now,
    updated_at: now,
  };
  account.triggerCategories.set(id, category);
  return reply(200, category);
}

function patchCategory(request: ApiRequest): ApiReply {
  const category = findCategory(request);
  const { name, position } = readCategory(request);
  if (name !== undefined) category.name = requireName(name);
  if (position !== undefined) category.position = position;
  category.updated_at = request.emulator.clock.nowIso();
  return reply(200, category);
}

/** What becomes of a deleted category's triggers is not documented; here one that holds triggers is refused. */
function deleteCategory(request: ApiRequest): ApiReply {
  const { account } = request.emulator;
  const category = findCategory(request);
  for (const trigger of account.triggers.values()) {
    if (trigger.category_id !== category.id) continue;
    throw refusal(400, "InvalidTriggerCategory", "Category contains triggers");
  }
  account.triggerCategories.delete(category.id);
  return { status: 204 };
}

function findCategory({ emulator, params }: ApiRequest): TriggerCategory {
  const category = emulator.account.triggerCategories.get(params["id"] ?? "");
  if (category !== undefined) return category;
  throw refusal(404, "TriggerCategoryNotFound", "Category can’t be found. Check the ID and try again.");
}

function readCategory({ body }: ApiRequest): { name: string | undefined; position: number | undefined } {
  const category = isObject(body) ? body["trigger_category"] : undefined;
  if (!isObject(category)) throw parameterMissing("trigger_category");
  const { name, position } = category;
  return {
    name: name === undefined ? undefined : (readText(name, "trigger_category.name") ?? ""),
    position: position === undefined ? undefined : (readPosition(position, "trigger_category.position") ?? 0),
  };
}

function requireName(name: string | undefined): string {
  if (name !== undefined && name.trim() !== "") return name;
  throw refusal(400, "InvalidTriggerCategory", "Name cannot be blank");
}

function refusal(status: number, code: string, title: string): ApiError {
  return new ApiError(status, { errors: [{ code, title }] });
}

function reply(status: number, category: TriggerCategory): ApiReply {
  return { status, body: { trigger_category: category } };
}
