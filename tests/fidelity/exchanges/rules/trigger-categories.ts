import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listOf } from "../../shape.ts";

const categories = "Zendesk API, Trigger categories";

const job = "Zendesk's OpenAPI document, BatchOperateTriggerCategories, as Salto's adapter calls it";

const category: Preparation = {
  call: "POST /api/v2/trigger_categories",
  body: { trigger_category: { name: "Pesquisas", position: 5 } },
  keep: { category: "trigger_category.id" },
};

export const triggerCategoryExchanges: Exchange[] = [
  {
    fact: "POST creates a category and answers 200",
    source: "Zendesk's OpenAPI document, CreateTriggerCategory",
    call: "POST /api/v2/trigger_categories",
    body: { trigger_category: { name: "Pesquisas" } },
    status: 200,
    reply: {
      trigger_category: {
        id: any.string,
        name: "Pesquisas",
        position: any.number,
        created_at: any.time,
        updated_at: any.time,
      },
    },
  },
  {
    fact: "a blank name is refused",
    source: categories,
    call: "POST /api/v2/trigger_categories",
    body: { trigger_category: { name: "" } },
    status: 400,
    reply: { errors: [{ code: "InvalidTriggerCategory", title: "Name cannot be blank" }] },
  },
  {
    fact: "categories are listed by cursor",
    source: categories,
    call: "GET /api/v2/trigger_categories",
    status: 200,
    reply: { trigger_categories: listOf({ id: any.string, name: any.string }), meta: { has_more: false } },
  },
  {
    fact: "PATCH changes what is sent",
    source: categories,
    before: [category],
    call: "PATCH /api/v2/trigger_categories/{category}",
    body: { trigger_category: { name: "Outras" } },
    status: 200,
    reply: { trigger_category: { name: "Outras", position: 5 } },
  },
  {
    fact: "an unknown category answers 404",
    source: categories,
    call: "GET /api/v2/trigger_categories/404",
    status: 404,
    reply: { errors: [{ code: "TriggerCategoryNotFound", title: any.string }] },
  },
  {
    fact: "DELETE answers 204",
    source: categories,
    before: [category],
    call: "DELETE /api/v2/trigger_categories/{category}",
    status: 204,
    reply: null,
  },
  {
    fact: "a job moves triggers to another category and orders both",
    source: job,
    before: [category, { call: "GET /api/v2/triggers", keep: { trigger: "triggers.0.id" } }],
    call: "POST /api/v2/trigger_categories/jobs",
    body: {
      job: {
        action: "patch",
        items: {
          trigger_categories: [{ id: "{category}", position: 0 }],
          triggers: [{ id: "{trigger}", category_id: "{category}", position: 3, active: false }],
        },
      },
    },
    status: 200,
    reply: {
      status: "complete",
      errors: [],
      results: {
        trigger_categories: [{ name: "Pesquisas", position: 0 }],
        triggers: [{ category_id: "{category}", position: 3, active: false }],
      },
    },
  },
  {
    fact: "a job for an unknown trigger is refused with the newer shape of errors",
    source: job,
    call: "POST /api/v2/trigger_categories/jobs",
    body: { job: { action: "patch", items: { trigger_categories: [], triggers: [{ id: "404" }] } } },
    status: 404,
    reply: { errors: [{ code: any.string, title: any.string }] },
  },
];
