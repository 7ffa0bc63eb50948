import type { Exchange } from "../../exchange.ts";
import { survey, toStandIn, webhookMade } from "../../prepared-webhook.ts";
import { any, listWith } from "../../shape.ts";

const recorded = "recorded exchange with a live account";
const page = "Zendesk API, Webhooks";
const assumed = "assumed: no recording and no page says it";

export const webhookTestExchanges: Exchange[] = [
  {
    fact: "a test before creation calls the endpoint and answers 200 with its reply",
    source: recorded,
    call: "POST /api/v2/webhooks/test",
    body: { request: { endpoint: "{surveyEndpoint}", http_method: "POST", request_format: "json" } },
    status: 200,
    reply: {
      response: {
        status_code: 401,
        payload: "unauthorized",
        headers: listWith({ key: any.string, value: any.string }),
      },
    },
  },
  {
    fact: "a test takes payload and authentication in its request",
    source: `${page} (both can be attached); their names are assumed`,
    call: "POST /api/v2/webhooks/test",
    body: { request: { ...toStandIn, http_method: "POST", request_format: "json", payload: survey } },
    status: 200,
    reply: { response: { status_code: 200, payload: "ok" } },
  },
  {
    fact: "a test of a stored webhook uses its endpoint and credentials",
    source: recorded,
    before: [webhookMade(toStandIn)],
    call: "POST /api/v2/webhooks/test?webhook_id={webhook}",
    body: { request: { payload: survey } },
    status: 200,
    reply: { response: { status_code: 200, payload: "ok" } },
  },
  {
    fact: "a test of a stored webhook takes an empty request",
    source: recorded,
    before: [webhookMade(toStandIn)],
    call: "POST /api/v2/webhooks/test?webhook_id={webhook}",
    body: { request: {} },
    status: 200,
    reply: { response: { status_code: 400 } },
  },
  {
    fact: "a test overrides one part of a stored webhook",
    source: recorded,
    before: [webhookMade({ ...toStandIn, endpoint: "https://survey.example/hook" })],
    call: "POST /api/v2/webhooks/test?webhook_id={webhook}",
    body: { request: { endpoint: "{surveyEndpoint}", payload: survey } },
    status: 200,
    reply: { response: { status_code: 200 } },
  },
  {
    fact: "a test of an unreachable endpoint answers 200 with status 0",
    source: assumed,
    call: "POST /api/v2/webhooks/test",
    body: { request: { endpoint: "http://localhost:1/", http_method: "POST", request_format: "json" } },
    status: 200,
    reply: { response: { status_code: 0, payload: any.string, headers: [] } },
  },
  {
    fact: "a test without a request is refused",
    source: assumed,
    call: "POST /api/v2/webhooks/test",
    body: {},
    status: 400,
  },
  {
    fact: "a test of an unknown webhook answers 404",
    source: assumed,
    call: "POST /api/v2/webhooks/test?webhook_id=UNKNOWN",
    body: { request: {} },
    status: 404,
  },
  {
    fact: "tests have a limit of 20 a minute in their headers",
    source: recorded,
    before: [webhookMade(toStandIn)],
    call: "POST /api/v2/webhooks/test?webhook_id={webhook}",
    body: { request: {} },
    status: 200,
    headers: { "x-rate-limit": "20" },
  },
];
