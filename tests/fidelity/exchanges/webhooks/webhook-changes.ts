import type { Exchange } from "../../exchange.ts";
import { basicAuthentication, webhook, webhookMade } from "../../prepared-webhook.ts";
import { any } from "../../shape.ts";

const recorded = "recorded exchange with a live account";
const page = "Zendesk API, Webhooks";

export const webhookChangeExchanges: Exchange[] = [
  {
    fact: "PATCH answers 204 with an empty body",
    source: recorded,
    before: [webhookMade()],
    call: "PATCH /api/v2/webhooks/{webhook}",
    body: { webhook: { name: "Outra" } },
    status: 204,
    reply: null,
  },
  {
    fact: "PATCH changes what is sent and keeps the rest, and updated_at appears",
    source: recorded,
    before: [
      webhookMade({ description: "Nota", authentication: basicAuthentication }),
      { call: "PATCH /api/v2/webhooks/{webhook}", body: { webhook: { name: "Outra" } } },
    ],
    call: "GET /api/v2/webhooks/{webhook}",
    status: 200,
    reply: {
      webhook: {
        name: "Outra",
        description: "Nota",
        authentication: { type: "basic_auth", data: { username: "conta@empresa.example/token" } },
        updated_at: any.time,
        updated_by: any.string,
      },
    },
  },
  {
    fact: "PATCH with authentication null takes it away",
    source: "another project's code",
    before: [
      webhookMade({ authentication: basicAuthentication }),
      { call: "PATCH /api/v2/webhooks/{webhook}", body: { webhook: { authentication: null } } },
    ],
    call: "GET /api/v2/webhooks/{webhook}",
    status: 200,
    reply: { webhook: { authentication: any.absent } },
  },
  {
    fact: "PATCH merges custom headers, and null deletes one",
    source: "another project's code",
    before: [
      webhookMade({ custom_headers: { a: "1", b: "2" } }),
      {
        call: "PATCH /api/v2/webhooks/{webhook}",
        body: { webhook: { custom_headers: { b: null, c: "3" } } },
      },
    ],
    call: "GET /api/v2/webhooks/{webhook}",
    status: 200,
    reply: { webhook: { custom_headers: { a: "1", b: any.absent, c: "3" } } },
  },
  {
    fact: "PUT replaces all: without authentication and description both are gone, the subscriptions stay",
    source: recorded,
    before: [
      webhookMade({ description: "Nota", authentication: basicAuthentication }),
      { call: "PUT /api/v2/webhooks/{webhook}", body: { webhook: { ...webhook, subscriptions: undefined } } },
    ],
    call: "GET /api/v2/webhooks/{webhook}",
    status: 200,
    reply: {
      webhook: {
        description: any.absent,
        authentication: any.absent,
        subscriptions: ["conditional_ticket_events"],
      },
    },
  },
  {
    fact: "PUT answers 204 with an empty body",
    source: recorded,
    before: [webhookMade()],
    call: "PUT /api/v2/webhooks/{webhook}",
    body: { webhook: { ...webhook, name: "Outra" } },
    status: 204,
    reply: null,
  },
  {
    fact: "a webhook cannot be switched from rules to events",
    source: `${page}; the body is assumed`,
    before: [webhookMade()],
    call: "PATCH /api/v2/webhooks/{webhook}",
    body: { webhook: { subscriptions: ["zen:event-type:user.created"] } },
    status: 400,
  },
  {
    fact: "DELETE answers 204",
    source: recorded,
    before: [webhookMade()],
    call: "DELETE /api/v2/webhooks/{webhook}",
    status: 204,
    reply: null,
  },
  {
    fact: "a deleted webhook is gone",
    source: page,
    before: [webhookMade(), { call: "DELETE /api/v2/webhooks/{webhook}" }],
    call: "GET /api/v2/webhooks/{webhook}",
    status: 404,
  },
  {
    fact: "a clone gets its name with (copy) and answers 201",
    source: recorded,
    before: [webhookMade({ authentication: basicAuthentication })],
    call: "POST /api/v2/webhooks?clone_webhook_id={webhook}",
    status: 201,
    reply: {
      webhook: {
        name: "Pesquisa (copy)",
        authentication: { data: { username: "conta@empresa.example/token" } },
      },
    },
  },
  {
    fact: "an agent may not create webhooks",
    source: page,
    as: "agent",
    call: "POST /api/v2/webhooks",
    body: { webhook },
    status: 403,
    reply: { error: { title: "Forbidden" } },
  },
];
