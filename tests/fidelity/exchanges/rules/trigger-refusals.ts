import type { Exchange } from "../../exchange.ts";
import { webhookMade } from "../../prepared-webhook.ts";
import { any, listOf, listWith } from "../../shape.ts";

const page = "Zendesk API, Triggers";
const recorded = "recorded exchange with a live account";

const all = [{ field: "update_type", operator: "is", value: "Change" }];
const actions = [{ field: "remove_tags", value: "reenviar" }];

/** What a trigger needs, what its actions may be, and what its definitions say. */
export const triggerRefusalExchanges: Exchange[] = [
  {
    fact: "a trigger without a title is refused",
    source: page,
    call: "POST /api/v2/triggers",
    body: { trigger: { conditions: { all }, actions } },
    status: 422,
    reply: { error: "RecordInvalid", details: { title: [{ error: "BlankValue" }] } },
  },
  {
    fact: "a trigger without actions is refused",
    source: `${page}; the sentence is assumed`,
    call: "POST /api/v2/triggers",
    body: { trigger: { title: "X", conditions: { all } } },
    status: 422,
    reply: { error: "RecordInvalid", details: { base: listOf({ description: any.string }) } },
  },
  {
    fact: "a webhook's action holds its id and the body",
    source: `${page}, recorded`,
    before: [webhookMade()],
    call: "POST /api/v2/triggers",
    body: {
      trigger: {
        title: "X",
        conditions: { all },
        actions: [{ field: "notification_webhook", value: ["{webhook}", "{}"] }],
      },
    },
    status: 201,
    reply: { trigger: { actions: [{ field: "notification_webhook", value: [any.ulid, "{}"] }] } },
  },
  {
    fact: "a target's action holds its number and the body",
    source: recorded,
    before: [
      {
        call: "POST /api/v2/targets",
        body: { target: { type: "email_target", title: "Aviso", email: "a@b.example", subject: "Oi" } },
        keep: { target: "target.id" },
      },
    ],
    call: "POST /api/v2/triggers",
    body: {
      trigger: {
        title: "X",
        conditions: { all },
        actions: [{ field: "notification_target", value: ["{target}", "{}"] }],
      },
    },
    status: 201,
    reply: { trigger: { actions: [{ field: "notification_target", value: any.list }] } },
  },
  {
    fact: "the definitions give the status the operators of a property and of a change",
    source: recorded,
    call: "GET /api/v2/triggers/definitions.json",
    status: 200,
    reply: {
      definitions: {
        conditions_all: listWith({
          subject: "status",
          title: "Status",
          type: "list",
          group: "ticket",
          nullable: false,
          repeatable: false,
          operators: [
            { value: "is", title: any.string, terminal: false },
            { value: "is_not" },
            { value: "less_than" },
            { value: "greater_than" },
            { value: "changed", terminal: true },
            { value: "value" },
            { value: "value_previous" },
            { value: "not_changed", terminal: true },
            { value: "not_value" },
            { value: "not_value_previous" },
          ],
          values: listWith({ value: "solved", title: "Solved", enabled: true }),
        }),
      },
    },
  },
  {
    fact: "the definitions allow one webhook an action",
    source: recorded,
    call: "GET /api/v2/triggers/definitions.json",
    status: 200,
    reply: {
      definitions: {
        actions: listWith({ subject: "notification_webhook", nullable: false, repeatable: false }),
      },
    },
  },
];
