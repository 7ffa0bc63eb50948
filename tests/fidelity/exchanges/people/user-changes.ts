import type { Exchange } from "../../exchange.ts";
import { any, listOf } from "../../shape.ts";

const page = "Zendesk API, Users";

export const userChangeExchanges: Exchange[] = [
  {
    fact: "POST makes an end user",
    source: page,
    as: "agent",
    call: "POST /api/v2/users",
    body: { user: { name: "Nova Pessoa", email: "Nova@Example.org" } },
    status: 201,
    reply: {
      user: {
        id: any.number,
        name: "Nova Pessoa",
        email: "nova@example.org",
        role: "end-user",
        verified: false,
      },
    },
    headers: { Location: /\/api\/v2\/users\/\d+\.json$/ },
  },
  {
    fact: "custom fields are kept with the user",
    source: page,
    as: "agent",
    call: "POST /api/v2/users",
    body: { user: { name: "Com Plano", user_fields: { plano: "ouro" } } },
    status: 201,
    reply: { user: { user_fields: { plano: "ouro" } } },
  },
  {
    fact: "POST with an e-mail address that is taken answers 422",
    source: `${page}, recorded in public projects`,
    as: "agent",
    call: "POST /api/v2/users",
    body: { user: { name: "Outra Ana", email: "ana@example.org" } },
    status: 422,
    reply: {
      error: "RecordInvalid",
      details: {
        email: [
          {
            description: "Email: ana@example.org is already being used by another user",
            error: "DuplicateValue",
          },
        ],
      },
    },
  },
  {
    fact: "POST without a name answers 422",
    source: `${page}, recorded in public projects`,
    as: "agent",
    call: "POST /api/v2/users",
    body: { user: { email: "sem.nome@example.org" } },
    status: 422,
    reply: { error: "RecordInvalid", details: { name: any.list } },
  },
  {
    fact: "POST of an agent by an agent answers 403",
    source: `${page}: agents make end users only`,
    as: "agent",
    call: "POST /api/v2/users",
    body: { user: { name: "Colega", email: "colega@example.com", role: "agent" } },
    status: 403,
  },
  {
    fact: "create_or_update finds the user by e-mail address",
    source: page,
    as: "agent",
    call: "POST /api/v2/users/create_or_update",
    body: { user: { name: "Ana Renomeada", email: "ana@example.org" } },
    status: 200,
    reply: { user: { name: "Ana Renomeada", email: "ana@example.org" } },
  },
  {
    fact: "PUT changes what it names",
    source: page,
    as: "agent",
    call: "PUT /api/v2/users/{customer}",
    body: { user: { phone: "+55 00 90000-0009" } },
    status: 200,
    reply: { user: { phone: "+55 00 90000-0009", email: "ana@example.org" } },
  },
  {
    fact: "DELETE leaves the user inactive",
    source: page,
    call: "DELETE /api/v2/users/{customer}",
    status: 200,
    reply: { user: { active: false } },
  },
  {
    fact: "a user's tickets are counted",
    source: page,
    as: "agent",
    call: "GET /api/v2/users/{customer}/related",
    status: 200,
    reply: { user_related: { requested_tickets: any.number, assigned_tickets: 0, ccd_tickets: 0 } },
  },
  {
    fact: "a user's identities are listed",
    source: "Zendesk API, User Identities",
    as: "agent",
    call: "GET /api/v2/users/{customer}/identities",
    status: 200,
    reply: { identities: [{ type: "email", value: "ana@example.org", primary: true }] },
  },
  {
    fact: "an agent's assigned tickets are listed",
    source: "Zendesk API, Tickets",
    as: "agent",
    call: "GET /api/v2/users/{agent}/tickets/assigned?per_page=3",
    status: 200,
    reply: { tickets: listOf({ id: any.number, assignee_id: any.number }, 3) },
  },
  {
    fact: "the incremental export holds what changed since, with its requesters",
    source: "Zendesk API, Incremental Exports",
    call: "GET /api/v2/incremental/tickets?start_time=1&per_page=10&include=users",
    status: 200,
    reply: {
      tickets: listOf({ id: any.number, generated_timestamp: any.number }, 10),
      users: listOf({ id: any.number }),
      end_of_stream: false,
      end_time: any.number,
      next_page: any.url,
    },
  },
  {
    fact: "the incremental export ends its stream",
    source: "Zendesk API, Incremental Exports",
    call: "GET /api/v2/incremental/tickets?start_time=1",
    status: 200,
    reply: { count: 63, end_of_stream: true, next_page: null },
  },
  {
    fact: "the incremental export by cursor leads on",
    source: "Zendesk API, Incremental Exports",
    before: [
      {
        call: "GET /api/v2/incremental/tickets/cursor?start_time=1&per_page=60",
        keep: { cursor: "after_cursor" },
      },
    ],
    call: "GET /api/v2/incremental/tickets/cursor?cursor={cursor}",
    status: 200,
    reply: { tickets: listOf({ id: any.number }, 3), end_of_stream: true, after_url: any.url },
  },
  {
    fact: "the incremental export is refused to agents",
    source: "Zendesk API, Incremental Exports: allowed for admins",
    as: "agent",
    call: "GET /api/v2/incremental/tickets?start_time=1",
    status: 403,
  },
];
