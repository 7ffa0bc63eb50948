import type { Exchange, Preparation } from "../../exchange.ts";
import { survey, toStandIn, webhookMade } from "../../prepared-webhook.ts";
import { any, listWith } from "../../shape.ts";

const recorded = "recorded exchange with a live account";
const page = "Zendesk API, Webhooks";
const assumed = "assumed: no recording and no page says it";

/** A trigger that calls the stand-in, fired, and its delivery done. */
const invoked: Preparation[] = [
  webhookMade(toStandIn),
  {
    call: "POST /api/v2/triggers",
    body: {
      trigger: {
        title: "Avisa",
        conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }], any: [] },
        actions: [{ field: "notification_webhook", value: ["{webhook}", survey] }],
      },
    },
  },
  { call: "POST /api/v2/tickets", body: { ticket: { subject: "a", comment: { body: "b" } } } },
  { call: "POST /emulator/clock", body: { advance: { minutes: 1 } } },
];

export const webhookInvocationExchanges: Exchange[] = [
  {
    fact: "invocations are listed with their status and code",
    source: `${recorded}; the word success is assumed`,
    before: invoked,
    call: "GET /api/v2/webhooks/{webhook}/invocations",
    status: 200,
    reply: {
      meta: { has_more: false },
      links: { next: null, prev: any.value },
      invocations: [{ id: any.string, status_code: 200, status: "success", latest_completed_at: any.time }],
    },
  },
  {
    fact: "filter[status] filters invocations",
    source: page,
    before: invoked,
    call: "GET /api/v2/webhooks/{webhook}/invocations?filter[status]=failed",
    status: 200,
    reply: { invocations: any.emptyList },
  },
  {
    fact: "filter[from_ts] and filter[to_ts] filter invocations by time",
    source: page,
    before: invoked,
    call: "GET /api/v2/webhooks/{webhook}/invocations?filter[from_ts]=2026-11-18T11:00:00Z&filter[to_ts]=2026-11-18T11:59:59Z",
    status: 200,
    reply: { invocations: any.emptyList },
  },
  {
    fact: "attempts show what was sent and what came back",
    source: recorded,
    before: [
      ...invoked,
      { call: "GET /api/v2/webhooks/{webhook}/invocations", keep: { invocation: "invocations.0.id" } },
    ],
    call: "GET /api/v2/webhooks/{webhook}/invocations/{invocation}/attempts",
    status: 200,
    reply: {
      attempts: [
        {
          id: any.string,
          invocation_id: any.string,
          status_code: 200,
          status: "success",
          request: { headers: listWith({ key: "User-Agent", value: "Zendesk Webhook" }), payload: survey },
          response: { headers: any.list, payload: "ok" },
          completed_at: any.time,
        },
      ],
    },
  },
  {
    fact: "the newest invocation comes first, and the oldest with sort=latest_completed_at",
    source: page,
    before: [
      ...invoked,
      { call: "GET /api/v2/webhooks/{webhook}/invocations", keep: { first: "invocations.0.id" } },
      { call: "POST /api/v2/tickets", body: { ticket: { subject: "c", comment: { body: "d" } } } },
      { call: "POST /emulator/clock", body: { advance: { minutes: 1 } } },
    ],
    call: "GET /api/v2/webhooks/{webhook}/invocations?sort=latest_completed_at",
    status: 200,
    reply: { invocations: [{ id: "{first}" }, { id: any.string }] },
  },
  {
    fact: "an invocation that nobody answered has no status_code",
    source: recorded,
    before: [webhookMade({ endpoint: "http://localhost:1/" }), ...invoked.slice(1)],
    call: "GET /api/v2/webhooks/{webhook}/invocations",
    status: 200,
    reply: { invocations: [{ id: any.string, status: any.string, status_code: any.absent }] },
  },
  {
    fact: "invocations are kept for 7 days",
    source: page,
    before: [...invoked, { call: "POST /emulator/clock", body: { advance: { days: 8 } } }],
    call: "GET /api/v2/webhooks/{webhook}/invocations",
    status: 200,
    reply: { invocations: any.emptyList },
  },
  {
    fact: "an unknown invocation answers 404",
    source: assumed,
    before: [webhookMade()],
    call: "GET /api/v2/webhooks/{webhook}/invocations/UNKNOWN/attempts",
    status: 404,
  },
];
