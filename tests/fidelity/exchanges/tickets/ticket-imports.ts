import type { Exchange, Preparation } from "../../exchange.ts";
import { any } from "../../shape.ts";

const page = "Zendesk API, Ticket import";

const ticket = {
  assignee_id: "{agent}",
  requester_id: "{customer}",
  subject: "Help",
  description: "A description",
  status: "solved",
  tags: ["foo", "bar"],
  created_at: "2024-01-02T03:04:05Z",
  updated_at: "2024-01-05T00:00:00Z",
  solved_at: "2024-01-04T00:00:00Z",
  comments: [
    { author_id: "{customer}", value: "This is a comment", created_at: "2024-01-02T03:04:05Z" },
    { author_id: "{agent}", value: "This is a private comment", public: false },
  ],
};
const imported: Preparation = {
  call: "POST /api/v2/imports/tickets",
  body: { ticket },
  keep: { imported: "ticket.id" },
};

export const ticketImportExchanges: Exchange[] = [
  {
    fact: "an imported ticket keeps its times, status and tags",
    source: page,
    call: "POST /api/v2/imports/tickets.json",
    body: { ticket },
    status: 201,
    reply: {
      ticket: {
        id: any.number,
        subject: "Help",
        status: "solved",
        tags: ["foo", "bar"],
        assignee_id: "{agent}",
        created_at: "2024-01-02T03:04:05Z",
        updated_at: "2024-01-05T00:00:00Z",
      },
    },
    headers: { location: /\/api\/v2\/tickets\/\d+\.json$/ },
  },
  {
    fact: "its comments keep their authors, times and privacy",
    source: page,
    before: [imported],
    call: "GET /api/v2/tickets/{imported}/comments",
    status: 200,
    reply: {
      comments: [
        {
          author_id: "{customer}",
          body: "This is a comment",
          public: true,
          created_at: "2024-01-02T03:04:05Z",
        },
        { author_id: "{agent}", body: "This is a private comment", public: false },
      ],
    },
  },
  {
    fact: "it was solved when the import says",
    source: page,
    before: [imported],
    call: "GET /api/v2/tickets/{imported}/metrics",
    status: 200,
    reply: { ticket_metric: { solved_at: "2024-01-04T00:00:00Z" } },
  },
  {
    fact: "no trigger runs on an imported ticket",
    source: page,
    before: [
      {
        call: "POST /api/v2/triggers",
        body: {
          trigger: {
            title: "Marca",
            conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }] },
            actions: [{ field: "current_tags", value: "marcado" }],
          },
        },
      },
      imported,
    ],
    call: "GET /api/v2/tickets/{imported}",
    status: 200,
    reply: { ticket: { tags: ["foo", "bar"] } },
  },
  {
    fact: "many are imported by a job",
    source: page,
    call: "POST /api/v2/imports/tickets/create_many",
    body: { tickets: [ticket] },
    status: 200,
    reply: { job_status: { id: any.string, total: 1, status: "queued" } },
  },
  {
    fact: "an import without a comment is refused",
    source: page,
    call: "POST /api/v2/imports/tickets",
    body: { ticket: { subject: "Help" } },
    status: 422,
    reply: { error: "RecordInvalid" },
  },
  {
    fact: "imports are for admins",
    source: page,
    as: "agent",
    call: "POST /api/v2/imports/tickets",
    body: { ticket },
    status: 403,
  },
];
