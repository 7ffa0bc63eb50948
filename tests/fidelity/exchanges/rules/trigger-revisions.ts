import type { Exchange, Preparation } from "../../exchange.ts";
import { any, matching } from "../../shape.ts";

const page = "Zendesk API, Triggers: revisions";

const all = [{ field: "update_type", operator: "is", value: "Change" }];
const trigger = { title: "Reenvia", conditions: { all }, actions: [{ field: "remove_tags", value: "a" }] };
const made: Preparation = {
  call: "POST /api/v2/triggers",
  body: { trigger },
  keep: { trigger: "trigger.id" },
};
const renamed: Preparation = {
  call: "PUT /api/v2/triggers/{trigger}",
  body: { trigger: { title: "Reenvia já" } },
};
const rebuilt: Preparation = {
  call: "PUT /api/v2/triggers/{trigger}",
  body: {
    trigger: { conditions: { all }, actions: [{ field: "remove_tags", value: "b" }] },
  },
};
const snapshot = {
  title: "Reenvia",
  description: null,
  active: true,
  conditions: { all, any: any.emptyList },
  actions: trigger.actions,
};

export const triggerRevisionExchanges: Exchange[] = [
  {
    fact: "a new trigger has one revision",
    source: page,
    before: [made],
    call: "GET /api/v2/triggers/{trigger}/revisions",
    status: 200,
    reply: {
      trigger_revisions: [
        {
          id: any.number,
          url: any.url,
          author_id: "{admin}",
          created_at: any.time,
          snapshot,
          diff: { target_id: any.number, actions: any.list },
        },
      ],
      after_url: null,
      after_cursor: null,
      before_url: null,
      before_cursor: null,
      count: 1,
    },
  },
  {
    fact: "each change adds one, and they are listed from the newest",
    source: page,
    before: [made, renamed, rebuilt],
    call: "GET /api/v2/triggers/{trigger}/revisions",
    status: 200,
    reply: {
      count: 3,
      trigger_revisions: [
        { snapshot: { title: "Reenvia já", actions: [{ field: "remove_tags", value: "b" }] } },
        { snapshot: { title: "Reenvia já", actions: [{ field: "remove_tags", value: "a" }] } },
        { snapshot },
      ],
    },
  },
  {
    fact: "the difference from the one before has a list of changes a property, empty where there are none",
    source: `${page}; the words for a change by memory of the page`,
    before: [made, renamed],
    call: "GET /api/v2/triggers/{trigger}/revisions?limit=1",
    status: 200,
    reply: {
      trigger_revisions: [
        {
          diff: {
            source_id: any.number,
            target_id: any.number,
            title: [
              { change: "-", content: "Reenvia" },
              { change: "+", content: "Reenvia já" },
            ],
            description: any.emptyList,
            active: any.emptyList,
            actions: any.emptyList,
            conditions: any.object,
          },
        },
      ],
    },
  },
  {
    fact: "before_url leads to older ones, as long as there are any",
    source: page,
    before: [
      made,
      renamed,
      { call: "GET /api/v2/triggers/{trigger}/revisions?limit=1", keep: { cursor: "before_cursor" } },
    ],
    call: "GET /api/v2/triggers/{trigger}/revisions?limit=1&cursor={cursor}",
    status: 200,
    reply: {
      trigger_revisions: [{ snapshot: { title: "Reenvia" } }],
      before_url: null,
      after_url: matching(/revisions.*cursor=/),
    },
  },
  {
    fact: "a change of the position alone is none of the revision's",
    source: "assumed: a snapshot holds title, description, active, conditions and actions",
    before: [
      made,
      {
        call: "PUT /api/v2/triggers/update_many",
        body: { triggers: [{ id: "{trigger}", position: 1 }] },
      },
    ],
    call: "GET /api/v2/triggers/{trigger}/revisions",
    status: 200,
    reply: { count: 1 },
  },
  {
    fact: "a trigger that came with the account has a revision too",
    source: page,
    before: [{ call: "GET /api/v2/triggers", keep: { trigger: "triggers.0.id" } }],
    call: "GET /api/v2/triggers/{trigger}/revisions",
    status: 200,
    reply: { trigger_revisions: [{ snapshot: { title: any.string } }] },
  },
  {
    fact: "one revision is shown without its difference, with its author where users are included",
    source: page,
    before: [
      made,
      {
        call: "GET /api/v2/triggers/{trigger}/revisions?limit=1",
        keep: { revision: "trigger_revisions.0.id" },
      },
    ],
    call: "GET /api/v2/triggers/{trigger}/revisions/{revision}?include=users",
    status: 200,
    reply: {
      trigger_revision: { id: "{revision}", snapshot, diff: any.absent },
      users: [{ id: "{admin}" }],
    },
  },
  {
    fact: "an unknown revision answers 404",
    source: page,
    before: [made],
    call: "GET /api/v2/triggers/{trigger}/revisions/1",
    status: 404,
    reply: { error: "RecordNotFound" },
  },
];
