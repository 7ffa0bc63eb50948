import type { Exchange, Preparation } from "../../exchange.ts";

const page = "Zendesk API, Triggers: reorder";

const trigger = {
  title: "Reenvia",
  conditions: { all: [{ field: "update_type", operator: "is", value: "Change" }] },
  actions: [{ field: "remove_tags", value: "reenviar" }],
};
const known: Preparation = {
  call: "GET /api/v2/triggers",
  keep: { first: "triggers.0.id", second: "triggers.1.id" },
};
const made: Preparation = {
  call: "POST /api/v2/triggers",
  body: { trigger },
  keep: { trigger: "trigger.id" },
};

export const triggerOrderExchanges: Exchange[] = [
  {
    fact: "reorder gives the triggers the order in which they are named",
    source: page,
    before: [known, made],
    call: "PUT /api/v2/triggers/reorder",
    body: { trigger_ids: ["{trigger}", "{second}", "{first}"] },
    status: 200,
    reply: {
      triggers: [
        { title: "Reenvia", position: 1 },
        { id: "{second}", position: 2 },
        { id: "{first}", position: 3 },
      ],
    },
  },
  {
    fact: "reorder of only some of the triggers answers 404",
    source: page,
    before: [made],
    call: "PUT /api/v2/triggers/reorder",
    body: { trigger_ids: ["{trigger}"] },
    status: 404,
  },
  {
    fact: "reorder is refused while there is more than one category",
    source: `${page} (the code); status and shape are assumed`,
    before: [
      known,
      { call: "POST /api/v2/trigger_categories", body: { trigger_category: { name: "Outra", position: 2 } } },
    ],
    call: "PUT /api/v2/triggers/reorder",
    body: { trigger_ids: ["{second}", "{first}"] },
    status: 403,
    reply: { errors: [{ code: "LimitOneCategory" }] },
  },
  {
    fact: "reorder without the triggers' numbers answers 400",
    source: page,
    call: "PUT /api/v2/triggers/reorder",
    body: {},
    status: 400,
    reply: { error: "ParameterMissing" },
  },
];
