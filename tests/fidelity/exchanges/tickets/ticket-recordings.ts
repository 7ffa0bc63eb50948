import type { Exchange } from "../../exchange.ts";
import { any, listOf, listWith, matching } from "../../shape.ts";

const recorded = "exchanges of a Python client with a live account, recorded in its tests (zenpy)";
const page = "Zendesk API, Tickets";

export const ticketRecordingExchanges: Exchange[] = [
  {
    fact: "a description is the first comment of a new ticket",
    source: recorded,
    call: "POST /api/v2/tickets.json",
    body: { ticket: { description: "thing", subject: "lol" } },
    status: 201,
    reply: {
      ticket: { description: "thing", subject: "lol", raw_subject: "lol", fields: any.list },
      audit: { events: listWith({ type: "Comment", body: "thing", public: true }) },
    },
  },
  {
    fact: "a description in an update is no comment, and changes nothing",
    source: recorded,
    call: "PUT /api/v2/tickets/{openTicket}.json",
    body: { ticket: { description: "again", subject: "new subject" } },
    status: 200,
    reply: {
      ticket: { subject: "new subject" },
      audit: { events: [{ type: "Change", field_name: "subject", value: "new subject" }] },
    },
  },
  {
    fact: "the raw subject counts where both are sent",
    source: recorded,
    call: "PUT /api/v2/tickets/{openTicket}.json",
    body: { ticket: { subject: "lol", raw_subject: "new subject" } },
    status: 200,
    reply: { ticket: { subject: "new subject", raw_subject: "new subject" } },
  },
  {
    fact: "a creation's audit lists subject, requester, priority, type and status in this order, also where there are none",
    source: recorded,
    call: "POST /api/v2/tickets.json",
    body: { ticket: { description: "test", subject: "test" } },
    status: 201,
    reply: {
      audit: {
        events: [
          { type: "Comment" },
          { type: "Create", field_name: "subject", value: "test" },
          { type: "Create", field_name: "requester_id", value: matching(/^\d+$/) },
          { type: "Create", field_name: "priority", value: null },
          { type: "Create", field_name: "type", value: null },
          { type: "Create", field_name: "status", value: "new" },
          { type: "Create", field_name: "brand_id", value: matching(/^\d+$/) },
          { type: "Create", field_name: "ticket_form_id", value: matching(/^\d+$/) },
        ],
      },
    },
  },
  {
    fact: "an audit says which program asked, and from where",
    source: recorded,
    call: "PUT /api/v2/tickets/{openTicket}",
    requestHeaders: { "user-agent": "Zenpy/2.0.46" },
    body: { ticket: { priority: "low" } },
    status: 200,
    reply: {
      audit: { metadata: { system: { client: "Zenpy/2.0.46", ip_address: any.string }, custom: {} } },
    },
  },
  {
    fact: "a client's metadata is in the audit as custom",
    source: `${page}: setting metadata`,
    call: "PUT /api/v2/tickets/{openTicket}",
    body: { ticket: { metadata: { time_spent: "4m12s" }, comment: { body: "Oi" } } },
    status: 200,
    reply: { audit: { metadata: { custom: { time_spent: "4m12s" } } } },
  },
  {
    fact: "a comment has the metadata of its audit",
    source: "Zendesk API, Ticket comments: metadata",
    before: [
      {
        call: "PUT /api/v2/tickets/{openTicket}",
        body: { ticket: { metadata: { time_spent: "4m12s" }, comment: { body: "Oi" } } },
      },
    ],
    call: "GET /api/v2/tickets/{openTicket}/comments?sort_order=desc&per_page=1",
    status: 200,
    reply: { comments: [{ metadata: { system: any.object, custom: { time_spent: "4m12s" } } }] },
  },
  {
    fact: "a creation answers what is included beside the ticket",
    source: recorded,
    call: "POST /api/v2/tickets.json?&include=users,groups,organizations",
    body: { ticket: { description: "thing", subject: "lol" } },
    status: 201,
    reply: { ticket: any.object, audit: any.object, users: listOf({ name: any.string }), groups: any.list },
  },
  {
    fact: "parameters that a client hung on the suffix with an ampersand are passed over",
    source: recorded,
    call: "PUT /api/v2/tickets/{openTicket}.json&include=users,groups,organizations",
    body: { ticket: { priority: "low" } },
    status: 200,
    reply: { ticket: { priority: "low" } },
  },
  {
    fact: "safe_update of false has the same effect as true",
    source: page,
    call: "PUT /api/v2/tickets/{openTicket}",
    body: { ticket: { priority: "low", safe_update: false, updated_stamp: "2001-01-01T00:00:00Z" } },
    status: 409,
    reply: { error: "UpdateConflict" },
  },
  {
    fact: "a job names its task",
    source: recorded,
    call: "POST /api/v2/tickets/create_many.json",
    body: { tickets: [{ description: "test", subject: "test" }] },
    status: 200,
    reply: {
      job_status: {
        id: matching(/^V3-[0-9a-f]{32}$/),
        job_type: "Bulk Create Ticket",
        url: any.url,
        total: 1,
        progress: null,
        status: "queued",
        message: null,
        results: null,
      },
    },
  },
  {
    fact: "a created ticket's row in a job has its index, its id and the account's",
    source: recorded,
    before: [
      {
        call: "POST /api/v2/tickets/create_many.json",
        body: { tickets: [{ description: "test", subject: "test" }] },
        keep: { job: "job_status.id" },
      },
    ],
    call: "GET /api/v2/job_statuses/{job}.json",
    status: 200,
    reply: {
      job_status: {
        job_type: "Bulk Create Ticket",
        total: 1,
        progress: 1,
        status: "completed",
        message: matching(/^Completed at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000$/),
        results: [{ index: 0, id: any.number, account_id: any.number }],
      },
    },
  },
];
