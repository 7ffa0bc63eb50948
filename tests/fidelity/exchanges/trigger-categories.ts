import type { Exchange, Preparation } from "../exchange.ts";
import { any, listOf } from "../shape.ts";

const categories = "Zendesk API, Trigger categories";

const category: Preparation = {
  call: "POST /api/v2/trigger_categories",
  body: { trigger_category: { name: "Pesquisas", position: 5 } },
  keep: { category: "trigger_category.id" },
};

export const triggerCategoryExchanges: Exchange[] = [
  {
    fact: "POST creates a category and answers 201",
    source: categories,
    call: "POST /api/v2/trigger_categories",
    body: { trigger_category: { name: "Pesquisas" } },
    status: 201,
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
];
