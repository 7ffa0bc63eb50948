import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listWith } from "../../shape.ts";

const page = "Zendesk API, Tickets";
const trigger = (all: unknown[], actions: unknown[]): Preparation => ({
  call: "POST /api/v2/triggers",
  body: { trigger: { title: "Marca", conditions: { all, any: [] }, actions } },
});
const created = { field: "update_type", value: "Create" };
const made = (ticket: Record<string, unknown>, name = "ticket"): Preparation => ({
  call: "POST /api/v2/tickets",
  body: { ticket: { subject: "Ajuda", comment: { body: "Olá" }, ...ticket } },
  keep: { [name]: "ticket.id" },
});

export const ticketPeopleExchanges: Exchange[] = [
  {
    fact: "a new ticket takes CCs and followers",
    source: `${page}, Creating a ticket with CCs and followers`,
    call: "POST /api/v2/tickets",
    body: {
      ticket: {
        comment: { body: "Olá" },
        email_ccs: [{ user_id: "{customer}", action: "put" }],
        followers: [{ user_email: "agent2@example.com" }],
      },
    },
    status: 201,
    reply: {
      ticket: { email_cc_ids: [any.number], follower_ids: [any.number], collaborator_ids: any.list },
    },
  },
  {
    fact: "a ticket's CCs are listed as users",
    source: `${page}, List Email CCs for a Ticket`,
    before: [made({ email_ccs: [{ user_email: "copia@example.org", user_name: "Em cópia" }] })],
    as: "agent",
    call: "GET /api/v2/tickets/{ticket}/email_ccs",
    status: 200,
    reply: { users: [{ name: "Em cópia", email: "copia@example.org", role: "end-user" }], count: 1 },
  },
  {
    fact: "a ticket's followers are listed as users",
    source: `${page}, List Followers for a Ticket`,
    before: [made({ followers: [{ user_id: "{agent}" }] })],
    as: "agent",
    call: "GET /api/v2/tickets/{ticket}/followers",
    status: 200,
    reply: { users: [{ email: "agent@example.com" }], count: 1 },
  },
  {
    fact: "followers that are no list are refused",
    source: `${page}; the sentence is that of other attributes`,
    call: "PUT /api/v2/tickets/{openTicket}",
    body: { ticket: { followers: "agent2@example.com" } },
    status: 400,
    reply: { error: { title: "Invalid attribute", message: any.string } },
  },
  {
    fact: "the requester may not be suspended",
    source: "live reply quoted in public bug reports",
    before: [
      {
        call: "POST /api/v2/users",
        body: { user: { name: "Contact Form", email: "form@example.org" } },
        keep: { spammer: "user.id" },
      },
      { call: "PUT /api/v2/users/{spammer}", body: { user: { suspended: true } } },
    ],
    call: "POST /api/v2/tickets",
    body: { ticket: { comment: { body: "Olá" }, requester: { email: "form@example.org" } } },
    status: 422,
    reply: {
      error: "RecordInvalid",
      description: "Record validation errors",
      details: {
        requester: [{ description: "Requester: Contact Form is suspended.", error: "UserSuspended" }],
      },
    },
  },
  {
    fact: "a new ticket may name its channel, by which rules know it",
    source: "Zendesk, Via object reference",
    before: [
      trigger(
        [created, { field: "via_id", operator: "is", value: "29" }],
        [{ field: "current_tags", value: "do_chat" }],
      ),
    ],
    call: "POST /api/v2/tickets",
    body: { ticket: { comment: { body: "Olá" }, via: { channel: "chat" } } },
    status: 201,
    reply: { ticket: { via: { channel: "chat" }, tags: ["do_chat"] } },
  },
  {
    fact: "a word in a condition may be in capitals",
    source: "triggers of a published integration",
    before: [
      made({}),
      trigger(
        [{ field: "status", operator: "value", value: "SOLVED" }],
        [{ field: "current_tags", value: "resolvido" }],
      ),
    ],
    call: "PUT /api/v2/tickets/{ticket}",
    body: { ticket: { status: "solved" } },
    status: 200,
    reply: { ticket: { tags: ["resolvido"] } },
  },
  {
    fact: "solving a problem solves its incidents with the same comment",
    source: "Zendesk help centre, Working with problem and incident tickets",
    before: [
      made({ type: "problem" }, "problem"),
      made({ type: "incident", problem_id: "{problem}" }, "incident"),
      {
        call: "PUT /api/v2/tickets/{problem}",
        body: { ticket: { status: "solved", comment: { body: "Resolvido para todos" } } },
      },
    ],
    call: "GET /api/v2/tickets/{incident}/comments",
    status: 200,
    reply: { comments: listWith({ body: "Resolvido para todos", public: true }) },
  },
  {
    fact: "a problem with incidents says so",
    source: page,
    before: [made({ type: "problem" }, "problem"), made({ type: "incident", problem_id: "{problem}" })],
    call: "GET /api/v2/tickets/{problem}",
    status: 200,
    reply: { ticket: { has_incidents: true } },
  },
];
