import type { Exchange } from "../../exchange.ts";
import { basicAuthentication, webhook, webhookMade } from "../../prepared-webhook.ts";
import { any, matching } from "../../shape.ts";

const recorded = "recorded exchange with a live account";
const page = "Zendesk API, Webhooks";

export const webhookCreationExchanges: Exchange[] = [
  {
    fact: "POST creates a webhook and answers 201 with the whole of it",
    source: recorded,
    call: "POST /api/v2/webhooks",
    body: { webhook },
    status: 201,
    reply: {
      webhook: {
        id: any.ulid,
        name: "Pesquisa",
        status: "active",
        subscriptions: ["conditional_ticket_events"],
        created_at: any.time,
        created_by: any.string,
        endpoint: "https://survey.example/hook",
        http_method: "POST",
        request_format: "json",
        authentication: any.absent,
        signing_secret: any.absent,
        updated_at: any.absent,
        updated_by: any.absent,
      },
    },
  },
  {
    fact: "the reply to a creation has nanoseconds, a later one has seconds",
    source: recorded,
    before: [webhookMade()],
    call: "GET /api/v2/webhooks/{webhook}",
    status: 200,
    reply: { webhook: { created_at: matching(/T\d\d:\d\d:\d\dZ$/) } },
  },
  {
    fact: "creation answers created_at with nanoseconds",
    source: recorded,
    call: "POST /api/v2/webhooks",
    body: { webhook },
    status: 201,
    reply: { webhook: { created_at: matching(/\.\d{9}Z$/) } },
  },
  {
    fact: "basic auth is answered with the user name alone",
    source: recorded,
    call: "POST /api/v2/webhooks",
    body: { webhook: { ...webhook, authentication: basicAuthentication } },
    status: 201,
    reply: {
      webhook: {
        authentication: {
          type: "basic_auth",
          add_position: "header",
          data: { username: "conta@empresa.example/token", password: any.absent },
        },
      },
    },
  },
  {
    fact: "a bearer token is never answered",
    source: recorded,
    call: "POST /api/v2/webhooks",
    body: {
      webhook: {
        ...webhook,
        authentication: { type: "bearer_token", add_position: "header", data: { token: "t" } },
      },
    },
    status: 201,
    reply: {
      webhook: { authentication: { type: "bearer_token", add_position: "header", data: any.absent } },
    },
  },
  {
    fact: "an API key is taken and not answered",
    source: page,
    call: "POST /api/v2/webhooks",
    body: {
      webhook: {
        ...webhook,
        authentication: { type: "api_key", add_position: "header", data: { name: "X-K", value: "v" } },
      },
    },
    status: 201,
    reply: { webhook: { authentication: { type: "api_key", data: any.absent } } },
  },
  {
    fact: "authentication null is taken on creation and means none",
    source: recorded,
    call: "POST /api/v2/webhooks",
    body: { webhook: { ...webhook, authentication: null } },
    status: 201,
    reply: { webhook: { authentication: any.absent } },
  },
  {
    fact: "names need not be unique",
    source: page,
    before: [webhookMade()],
    call: "POST /api/v2/webhooks",
    body: { webhook },
    status: 201,
  },
  {
    fact: "http endpoints are taken: HTTPS is recommended only",
    source: page,
    call: "POST /api/v2/webhooks",
    body: { webhook: { ...webhook, endpoint: "http://survey.example/hook" } },
    status: 201,
  },
  ...["name", "endpoint", "http_method", "request_format", "status"].map((attribute) => ({
    fact: `a webhook without ${attribute} is refused`,
    source: `${page} (mandatory); the body is assumed`,
    call: "POST /api/v2/webhooks",
    body: { webhook: { ...webhook, [attribute]: undefined } },
    status: 400,
    reply: { errors: [{ code: any.string, title: any.string }] },
  })),
  ...[
    { http_method: "TRACE" },
    { request_format: "yaml" },
    { status: "paused" },
    { endpoint: "not a url" },
    { authentication: { type: "digest" } },
    { authentication: { type: "basic_auth", data: { username: "only" } } },
    { subscriptions: ["conditional_ticket_events", "zen:event-type:user.created"] },
  ].map((changes) => ({
    fact: `a webhook with ${JSON.stringify(changes)} is refused`,
    source: `${page} (allowed values); the body is assumed`,
    call: "POST /api/v2/webhooks",
    body: { webhook: { ...webhook, ...changes } },
    status: 400,
    reply: { errors: [{ code: any.string, title: any.string }] },
  })),
];
