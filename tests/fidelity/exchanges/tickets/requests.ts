import type { Exchange, Preparation } from "../../exchange.ts";
import { any } from "../../shape.ts";

const page = "Zendesk API, Requests";

const shape = {
  url: any.url,
  id: any.number,
  status: any.string,
  priority: null,
  type: null,
  subject: "Onde está meu pedido?",
  description: "Ainda não chegou.",
  organization_id: null,
  via: { channel: "api", source: { from: any.object, to: any.object, rel: null } },
  custom_fields: any.list,
  requester_id: any.number,
  collaborator_ids: [],
  email_cc_ids: [],
  is_public: true,
  due_at: null,
  can_be_solved_by_me: false,
  created_at: any.time,
  updated_at: any.time,
  recipient: null,
  followup_source_id: null,
  assignee_id: any.value,
  fields: any.list,
};
const body = { request: { subject: "Onde está meu pedido?", comment: { body: "Ainda não chegou." } } };
const made: Preparation = {
  call: "POST /api/v2/requests",
  as: "customer",
  body,
  keep: { request: "request.id" },
};
const ticket = (change: Record<string, unknown>): Preparation => ({
  call: "PUT /api/v2/tickets/{request}",
  body: { ticket: change },
});

export const requestExchanges: Exchange[] = [
  {
    fact: "an end user makes a request, which is a ticket",
    source: "replies of live accounts, recorded in public clients (nukosuke, Zendesk's garden)",
    as: "customer",
    call: "POST /api/v2/requests.json",
    body,
    status: 201,
    reply: { request: shape },
  },
  {
    fact: "an agent may name the requester",
    source: page,
    call: "POST /api/v2/requests",
    body: { request: { ...body.request, requester: { name: "Zefa", email: "zefa@example.com" } } },
    status: 201,
    reply: { request: { requester_id: any.number, can_be_solved_by_me: false } },
  },
  {
    fact: "requests are listed to who made them",
    source: page,
    before: [made],
    as: "customer",
    call: "GET /api/v2/requests?sort_by=created_at&sort_order=desc&per_page=1",
    status: 200,
    reply: { requests: [shape], count: any.number, next_page: any.value, previous_page: null },
  },
  {
    fact: "solved requests are listed on their own",
    source: page,
    before: [made, ticket({ status: "solved", assignee_id: "{agent}" })],
    as: "customer",
    call: "GET /api/v2/requests/solved?sort_order=desc&per_page=1",
    status: 200,
    reply: { requests: [{ id: any.number, status: "solved" }] },
  },
  {
    fact: "another's request answers 404",
    source: page,
    before: [made],
    as: "customer",
    call: "GET /api/v2/requests/{privateTicket}",
    status: 404,
    reply: { error: "RecordNotFound", description: "Not found" },
  },
  {
    fact: "the requester's comment opens a solved request again",
    source: page,
    before: [made, ticket({ status: "solved", assignee_id: "{agent}" })],
    as: "customer",
    call: "PUT /api/v2/requests/{request}",
    body: { request: { comment: { body: "Não resolveu." } } },
    status: 200,
    reply: { request: { status: "open" } },
  },
  {
    fact: "the requester may solve what an agent has taken",
    source: page,
    before: [made, ticket({ status: "open", assignee_id: "{agent}" })],
    as: "customer",
    call: "PUT /api/v2/requests/{request}",
    body: { request: { solved: true, comment: { body: "Obrigado!" } } },
    status: 200,
    reply: { request: { status: "solved" } },
  },
  {
    fact: "the requester sees public comments only",
    source: page,
    before: [made, ticket({ comment: { body: "Só entre nós.", public: false } })],
    as: "customer",
    call: "GET /api/v2/requests/{request}/comments",
    status: 200,
    reply: {
      comments: [
        {
          id: any.number,
          type: "Comment",
          body: "Ainda não chegou.",
          html_body: any.string,
          plain_body: any.string,
          public: true,
          author_id: any.number,
          attachments: [],
          created_at: any.time,
        },
      ],
      count: 1,
    },
  },
  {
    fact: "a user's requests are listed to agents",
    source: page,
    as: "agent",
    call: "GET /api/v2/users/{customer}/requests?per_page=1",
    status: 200,
    reply: { requests: [{ requester_id: "{customer}" }] },
  },
];
