import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listWith } from "../../shape.ts";

const page = "Zendesk API, Targets";

const target = {
  type: "url_target_v2",
  title: "Alvo antigo",
  active: true,
  method: "post",
  username: "conta@empresa.example/token",
  password: "segredo",
  content_type: "application/json",
  target_url: "https://survey.example/hook",
};
const made: Preparation = { call: "POST /api/v2/targets", body: { target }, keep: { target: "target.id" } };

export const targetExchanges: Exchange[] = [
  {
    fact: "POST creates a target and never answers its password",
    source: "recorded exchange with a live account",
    call: "POST /api/v2/targets",
    body: { target },
    status: 201,
    reply: { target: { ...target, password: null, id: any.number, url: any.url, created_at: any.time } },
  },
  {
    fact: "agents may list targets",
    source: page,
    as: "agent",
    before: [made],
    call: "GET /api/v2/targets",
    status: 200,
    reply: { targets: listWith({ title: "Alvo antigo", type: "url_target_v2", password: null }) },
  },
  {
    fact: "GET shows one",
    source: page,
    before: [made],
    call: "GET /api/v2/targets/{target}",
    status: 200,
    reply: { target: { title: "Alvo antigo" } },
  },
  {
    fact: "PUT switches one off",
    source: page,
    before: [made],
    call: "PUT /api/v2/targets/{target}",
    body: { target: { active: false } },
    status: 200,
    reply: { target: { active: false, title: "Alvo antigo" } },
  },
  {
    fact: "DELETE answers 204",
    source: page,
    before: [made],
    call: "DELETE /api/v2/targets/{target}",
    status: 204,
    reply: null,
  },
  {
    fact: "a target without a title is refused",
    source: page,
    call: "POST /api/v2/targets",
    body: { target: { ...target, title: "" } },
    status: 422,
    reply: { error: "RecordInvalid", details: { title: [{ error: "BlankValue" }] } },
  },
  {
    fact: "agents may not create targets",
    source: page,
    as: "agent",
    call: "POST /api/v2/targets",
    body: { target },
    status: 403,
  },
];
