import type { Exchange } from "../../exchange.ts";
import { webhookMade } from "../../prepared-webhook.ts";
import { any, listOf } from "../../shape.ts";

const recorded = "recorded exchange with a live account";
const page = "Zendesk API, Webhooks";

export const webhookReadExchanges: Exchange[] = [
  {
    fact: "a list of one page has has_more in its meta and nothing else, and no links",
    source: recorded,
    before: [webhookMade()],
    call: "GET /api/v2/webhooks",
    status: 200,
    reply: {
      meta: { has_more: false, after_cursor: any.absent },
      links: any.absent,
      webhooks: listOf({ id: any.ulid }),
    },
  },
  {
    fact: "a longer list is paged by cursor",
    source: page,
    before: [webhookMade({ name: "a" }), webhookMade({ name: "b" })],
    call: "GET /api/v2/webhooks?page[size]=1",
    status: 200,
    reply: {
      meta: { has_more: true, after_cursor: any.string },
      links: { next: any.url, prev: any.url },
      webhooks: [{ name: "a" }],
    },
  },
  {
    fact: "filter[name_contains] filters by part of the name",
    source: page,
    before: [webhookMade({ name: "Pesquisa 2listen" }), webhookMade({ name: "Outra coisa" })],
    call: "GET /api/v2/webhooks?filter[name_contains]=2listen",
    status: 200,
    reply: { webhooks: [{ name: "Pesquisa 2listen" }] },
  },
  {
    fact: "filter[status] filters by status",
    source: page,
    before: [webhookMade({ name: "a" }), webhookMade({ name: "b", status: "inactive" })],
    call: "GET /api/v2/webhooks?filter[status]=inactive",
    status: 200,
    reply: { webhooks: [{ name: "b", status: "inactive" }] },
  },
  {
    fact: "sort=-name sorts by name, descending",
    source: page,
    before: [webhookMade({ name: "a" }), webhookMade({ name: "c" }), webhookMade({ name: "b" })],
    call: "GET /api/v2/webhooks?sort=-name",
    status: 200,
    reply: { webhooks: [{ name: "c" }, { name: "b" }, { name: "a" }] },
  },
  {
    fact: "an unknown webhook answers 404",
    source: `${page}; the body is assumed`,
    call: "GET /api/v2/webhooks/01HANAHB0000000000000000ZZ",
    status: 404,
    reply: { errors: [{ code: any.string, title: any.string }] },
  },
  {
    fact: "an agent may not list webhooks",
    source: page,
    as: "agent",
    call: "GET /api/v2/webhooks",
    status: 403,
  },
  {
    fact: "webhook endpoints have a limit of 100 a minute in their headers",
    source: recorded,
    call: "GET /api/v2/webhooks",
    status: 200,
    headers: { "x-rate-limit": "100" },
  },
  {
    fact: "the signing secret is shown on its own path",
    source: recorded,
    before: [webhookMade()],
    call: "GET /api/v2/webhooks/{webhook}/signing_secret",
    status: 200,
    reply: { signing_secret: { secret: any.string, algorithm: "SHA256" } },
  },
  {
    fact: "POST resets the signing secret and answers 201",
    source: recorded,
    before: [webhookMade()],
    call: "POST /api/v2/webhooks/{webhook}/signing_secret",
    status: 201,
    reply: { signing_secret: { secret: any.string, algorithm: "SHA256" } },
  },
  {
    fact: "sort=status sorts by status",
    source: page,
    before: [webhookMade({ name: "a", status: "inactive" }), webhookMade({ name: "b" })],
    call: "GET /api/v2/webhooks?sort=status",
    status: 200,
    reply: { webhooks: [{ status: "active" }, { status: "inactive" }] },
  },
  {
    fact: "page[before] leads back",
    source: page,
    before: [
      webhookMade({ name: "a" }),
      webhookMade({ name: "b" }),
      { call: "GET /api/v2/webhooks?page[size]=1", keep: { after: "meta.after_cursor" } },
      {
        call: "GET /api/v2/webhooks?page[size]=1&page[after]={after}",
        keep: { before: "meta.before_cursor" },
      },
    ],
    call: "GET /api/v2/webhooks?page[size]=1&page[before]={before}",
    status: 200,
    reply: { webhooks: [{ name: "a" }] },
  },
  {
    fact: "a custom role without the permission may not list webhooks",
    source: "Zendesk API, Webhooks: admins, or agents in a custom role with the permission",
    as: "custom",
    call: "GET /api/v2/webhooks",
    status: 403,
    reply: { error: { title: "Forbidden" } },
  },
  {
    fact: "a trial account has ten webhooks at most",
    source: `${page} (the number); status and shape are assumed`,
    before: [
      { call: "PUT /emulator/settings", body: { account: { isTrial: true } } },
      ...Array.from({ length: 10 }, (_, index) => webhookMade({ name: `n${index}` })),
    ],
    call: "POST /api/v2/webhooks",
    body: {
      webhook: {
        name: "eleventh",
        endpoint: "https://survey.example/",
        http_method: "POST",
        request_format: "json",
        status: "active",
      },
    },
    status: 403,
    reply: { errors: listOf({ code: any.string, title: any.string }) },
  },
];
