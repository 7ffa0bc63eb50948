import type { Exchange, Preparation } from "../../exchange.ts";
import { any } from "../../shape.ts";

const tags = "Zendesk API, Tags";
const tagged: Preparation = {
  call: "POST /api/v2/users/{customer}/tags",
  body: { tags: ["vip", "ouro"] },
};
const organization: Preparation = {
  call: "POST /api/v2/organizations",
  body: { organization: { name: "Padaria Sol" } },
  keep: { organization: "organization.id" },
};

export const ownerTagExchanges: Exchange[] = [
  {
    fact: "POST sets a user's tags",
    source: tags,
    call: "POST /api/v2/users/{customer}/tags.json",
    body: { tags: ["vip"] },
    status: 201,
    reply: { tags: ["vip"] },
  },
  {
    fact: "PUT adds to a user's tags",
    source: tags,
    before: [tagged],
    call: "PUT /api/v2/users/{customer}/tags",
    body: { tags: ["novo"] },
    status: 200,
    reply: { tags: ["vip", "ouro", "novo"] },
  },
  {
    fact: "GET answers a user's tags",
    source: tags,
    before: [tagged],
    call: "GET /api/v2/users/{customer}/tags",
    status: 200,
    reply: { tags: ["vip", "ouro"] },
  },
  {
    fact: "an organization has tags too, which the organization shows",
    source: tags,
    before: [
      organization,
      { call: "PUT /api/v2/organizations/{organization}/tags", body: { tags: ["parceiro"] } },
    ],
    call: "GET /api/v2/organizations/{organization}",
    status: 200,
    reply: { organization: { tags: ["parceiro"] } },
  },
  {
    fact: "the tags of an unknown user answer 404",
    source: tags,
    call: "GET /api/v2/users/404/tags",
    status: 404,
    reply: { error: "RecordNotFound", description: "Not found" },
  },
  {
    fact: "what belongs to an organization is counted",
    source: "Zendesk API, Organizations: show related",
    before: [organization],
    call: "GET /api/v2/organizations/{organization}/related",
    status: 200,
    reply: { organization_related: { tickets_count: 0, users_count: 0 } },
  },
  {
    fact: "problems are listed as tickets",
    source: "Zendesk API, Tickets: list ticket problems",
    before: [{ call: "PUT /api/v2/tickets/{openTicket}", body: { ticket: { type: "problem" } } }],
    call: "GET /api/v2/problems.json?per_page=1",
    status: 200,
    reply: { tickets: [{ type: "problem" }], count: any.number, previous_page: null },
  },
  {
    fact: "problems are completed by the subject's beginning",
    source: "Zendesk API, Tickets: autocomplete problems",
    before: [
      {
        call: "PUT /api/v2/tickets/{openTicket}",
        body: { ticket: { type: "problem", subject: "Ar condicionado" } },
      },
    ],
    call: "POST /api/v2/problems/autocomplete",
    body: { text: "ar" },
    status: 200,
    reply: { tickets: [{ subject: "Ar condicionado" }] },
  },
];
