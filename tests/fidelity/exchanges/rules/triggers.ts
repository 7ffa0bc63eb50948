import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listOf, listWith, listWithout, matching } from "../../shape.ts";

const recorded = "recorded exchange with a live account";
const page = "Zendesk API, Triggers";
const categories = "Zendesk API, Trigger categories";

const changed = { field: "update_type", operator: "is", value: "Change" };
const wanted = { field: "current_tags", operator: "includes", value: "reenviar" };
const remove = { field: "remove_tags", value: "reenviar" };
const trigger = { title: "Reenvia", conditions: { all: [changed, wanted], any: [] }, actions: [remove] };

/** A trigger made beforehand, its id kept as `{trigger}`. */
const made = (changes: Record<string, unknown> = {}, name = "trigger"): Preparation => ({
  call: "POST /api/v2/triggers",
  body: { trigger: { ...trigger, ...changes } },
  keep: { [name]: "trigger.id" },
});
const category: Preparation = {
  call: "POST /api/v2/trigger_categories",
  body: { trigger_category: { name: "Pesquisas", position: 5 } },
  keep: { category: "trigger_category.id" },
};

export const triggerExchanges: Exchange[] = [
  {
    fact: "POST creates a trigger in a category of its own finding",
    source: recorded,
    call: "POST /api/v2/triggers",
    body: { trigger },
    status: 201,
    reply: {
      trigger: {
        url: any.url,
        id: any.number,
        title: "Reenvia",
        raw_title: "Reenvia",
        active: true,
        default: false,
        description: null,
        position: any.number,
        category_id: any.string,
        conditions: { all: [changed, wanted], any: any.emptyList },
        actions: [remove],
        created_at: any.time,
        updated_at: any.time,
      },
    },
    headers: { location: /\/api\/v2\/triggers\/\d+\.json$/ },
  },
  {
    fact: "description and category are kept",
    source: page,
    before: [category],
    call: "POST /api/v2/triggers",
    body: { trigger: { ...trigger, description: "2listen", category_id: "{category}" } },
    status: 201,
    reply: { trigger: { description: "2listen", category_id: any.string } },
  },
  {
    fact: "an unknown category is refused",
    source: `${categories} (its words); the shape is assumed`,
    call: "POST /api/v2/triggers",
    body: { trigger: { ...trigger, category_id: "404" } },
    status: 422,
  },
  {
    fact: "a change condition is taken with an omitted value",
    source: page,
    call: "POST /api/v2/triggers",
    body: { trigger: { ...trigger, conditions: { all: [{ field: "status", operator: "changed" }] } } },
    status: 201,
    reply: {
      trigger: {
        conditions: { all: [{ field: "status", operator: "changed", value: null }], any: any.emptyList },
      },
    },
  },
  {
    fact: "a condition may omit its operator where the reference does",
    source: "Zendesk, Conditions reference",
    call: "POST /api/v2/triggers",
    body: { trigger: { ...trigger, conditions: { all: [{ field: "update_type", value: "Change" }] } } },
    status: 201,
    reply: { trigger: { conditions: { all: [changed] } } },
  },
  {
    fact: "an automation's time-based condition is refused",
    source: "Zendesk, Conditions reference; the sentence is assumed",
    call: "POST /api/v2/triggers",
    body: {
      trigger: {
        ...trigger,
        conditions: { all: [{ field: "SOLVED", operator: "greater_than", value: "2" }] },
      },
    },
    status: 422,
    reply: { error: "RecordInvalid", details: { base: listOf({ description: any.string }) } },
  },
  {
    fact: "conditions that are a text are refused with 400",
    source: "live reply quoted in a public bug report",
    call: "POST /api/v2/triggers",
    body: { trigger: { ...trigger, conditions: "{}" } },
    status: 400,
    reply: {
      error: {
        title: "Invalid attribute",
        message:
          "You passed an invalid value for the trigger.conditions attribute. Invalid parameter: trigger.conditions must be a hash from api/v2/rules/triggers/create",
      },
    },
  },
  {
    fact: "actions that are an object are refused with 400",
    source: "inferred from the check on conditions",
    call: "POST /api/v2/triggers",
    body: { trigger: { ...trigger, actions: {} } },
    status: 400,
    reply: { error: { message: matching(/trigger\.actions must be an array/) } },
  },
  {
    fact: "GET lists triggers with their count",
    source: page,
    call: "GET /api/v2/triggers",
    status: 200,
    reply: { triggers: listOf({ id: any.number, category_id: any.string }), count: any.number },
  },
  {
    fact: "category_id filters the list",
    source: page,
    before: [category, made({ category_id: "{category}" })],
    call: "GET /api/v2/triggers?category_id={category}",
    status: 200,
    reply: { triggers: [{ title: "Reenvia" }], count: 1 },
  },
  {
    fact: "/active lists the active ones",
    source: page,
    before: [made()],
    call: "GET /api/v2/triggers/active",
    status: 200,
    reply: { triggers: [{ title: "Reenvia", active: true }] },
  },
  {
    fact: "search finds by title",
    source: page,
    before: [made({ title: "2listen · reenvio" })],
    call: "GET /api/v2/triggers/search?query=2LISTEN",
    status: 200,
    reply: { triggers: [{ title: "2listen · reenvio" }] },
  },
  {
    fact: "sort_by=alphabetical sorts by title",
    source: page,
    before: [made({ title: "AAA" }), made({ title: "zzz" })],
    call: "GET /api/v2/triggers/active?sort_by=alphabetical&sort_order=desc",
    status: 200,
    reply: { triggers: [{ title: "zzz" }, { title: "AAA" }] },
  },
  {
    fact: "PUT of active alone leaves the rest",
    source: recorded,
    before: [made()],
    call: "PUT /api/v2/triggers/{trigger}",
    body: { trigger: { active: false } },
    status: 200,
    reply: { trigger: { active: false, conditions: { all: [changed, wanted] }, actions: [remove] } },
  },
  {
    fact: "update_many changes the category as well",
    source: page,
    before: [category, made()],
    call: "PUT /api/v2/triggers/update_many",
    body: { triggers: [{ id: "{trigger}", position: 9, category_id: "{category}" }] },
    status: 200,
    reply: { triggers: [{ position: 9 }] },
  },
  {
    fact: "DELETE answers 204",
    source: recorded,
    before: [made()],
    call: "DELETE /api/v2/triggers/{trigger}",
    status: 204,
    reply: null,
  },
  {
    fact: "an agent may not change triggers",
    source: page,
    as: "agent",
    before: [made()],
    call: "PUT /api/v2/triggers/{trigger}",
    body: { trigger: { active: false } },
    status: 403,
  },
  {
    fact: "definitions tell conditions under all and any, and actions",
    source: recorded,
    call: "GET /api/v2/triggers/definitions",
    status: 200,
    reply: {
      definitions: {
        conditions_all: listWith({
          subject: "status",
          group: "ticket",
          title: "Status",
          type: "list",
          nullable: false,
          repeatable: false,
          operators: listWith({ terminal: true, title: "Changed", value: "changed" }),
          values: listWith({ enabled: true, title: any.string, value: "solved" }),
        }),
        conditions_any: listOf({ subject: any.string }),
        actions: listWith({ subject: "notification_webhook", nullable: false, repeatable: false }),
      },
    },
  },
  {
    fact: "definitions name the custom fields and not the system's own",
    source: recorded,
    call: "GET /api/v2/triggers/definitions",
    status: 200,
    reply: {
      definitions: {
        actions: listWith({ subject: "custom_fields_900700101" }),
        conditions_all: listWithout({ subject: "custom_fields_900700001" }),
      },
    },
  },
];
