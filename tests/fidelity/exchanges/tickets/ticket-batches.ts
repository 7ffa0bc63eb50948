import type { Exchange } from "../../exchange.ts";
import { any, matching } from "../../shape.ts";

const page = "Zendesk API, Tickets: update many";
const queued = {
  job_status: {
    id: any.string,
    url: any.url,
    total: any.number,
    progress: null,
    status: "queued",
    message: null,
    results: null,
  },
};
const twoUpdates = {
  call: "PUT /api/v2/tickets/update_many?ids={openTicket},{pendingTicket}",
  body: { ticket: { additional_tags: ["lote"], remove_tags: ["retencao"] } },
};

export const ticketBatchExchanges: Exchange[] = [
  {
    fact: "update_many answers a queued job",
    source: page,
    as: "agent",
    ...twoUpdates,
    status: 200,
    reply: queued,
  },
  {
    fact: "a finished job reports each ticket",
    source: "Zendesk API, Job Statuses, recorded",
    as: "agent",
    before: [{ ...twoUpdates, keep: { job: "job_status.id" } }],
    call: "GET /api/v2/job_statuses/{job}",
    status: 200,
    reply: {
      job_status: {
        status: "completed",
        total: 2,
        progress: 2,
        message: matching(/^Completed at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000$/),
        results: [
          { id: any.number, action: "update", status: "Updated", success: true },
          { id: any.number, action: "update", status: "Updated", success: true },
        ],
      },
    },
  },
  {
    fact: "additional_tags of update_many reach a closed ticket",
    source: `${page}; Zendesk help, closed tickets`,
    as: "agent",
    before: [
      {
        call: "PUT /api/v2/tickets/update_many?ids={closedTicket}",
        body: { ticket: { additional_tags: ["lote"] } },
        keep: { job: "job_status.id" },
      },
    ],
    call: "GET /api/v2/job_statuses/{job}",
    status: 200,
    reply: { job_status: { status: "completed", results: [{ success: true }] } },
  },
  {
    fact: "a row of a ticket that cannot be updated says so, and the job completes",
    source: "Zendesk API, Job Statuses",
    as: "agent",
    before: [
      {
        call: "PUT /api/v2/tickets/update_many?ids={openTicket},99999999",
        body: { ticket: { priority: "low" } },
        keep: { job: "job_status.id" },
      },
    ],
    call: "GET /api/v2/job_statuses/{job}",
    status: 200,
    reply: {
      job_status: {
        status: "completed",
        results: [
          { success: true },
          { id: 99999999, action: "update", success: false, status: "Failed", error: any.string },
        ],
      },
    },
  },
  {
    fact: "update_many takes a list of tickets with their own changes",
    source: page,
    as: "agent",
    call: "PUT /api/v2/tickets/update_many",
    body: { tickets: [{ id: "{openTicket}", priority: "low" }] },
    status: 200,
    reply: queued,
  },
  {
    fact: "update_many of more than 100 tickets answers 400",
    source: `recorded exchange with a live account; ${page}: up to 100; the sentence is assumed`,
    as: "agent",
    call: `PUT /api/v2/tickets/update_many?ids=${Array.from({ length: 101 }, (_, index) => index + 1).join(",")}`,
    body: { ticket: { priority: "low" } },
    status: 400,
    reply: { error: "TooManyValues", description: any.string, max_count: 100 },
  },
  {
    fact: "where jobs take several polls, one is working without results at first",
    source: "recorded exchange with a live account",
    before: [
      { call: "PUT /emulator/settings", body: { assumptions: { jobPollsUntilDone: 1 } } },
      {
        call: "PUT /api/v2/tickets/update_many?ids={openTicket}",
        body: { ticket: { priority: "low" } },
        keep: { job: "job_status.id" },
      },
    ],
    call: "GET /api/v2/job_statuses/{job}",
    status: 200,
    reply: { job_status: { status: "working", results: null, message: null } },
  },
  {
    fact: "a job that took several polls shows its results in the end",
    source: "recorded exchange with a live account",
    before: [
      { call: "PUT /emulator/settings", body: { assumptions: { jobPollsUntilDone: 1 } } },
      {
        call: "PUT /api/v2/tickets/update_many?ids={openTicket}",
        body: { ticket: { priority: "low" } },
        keep: { job: "job_status.id" },
      },
      { call: "GET /api/v2/job_statuses/{job}" },
    ],
    call: "GET /api/v2/job_statuses/{job}",
    status: 200,
    reply: { job_status: { status: "completed", results: [{ success: true }] } },
  },
  {
    fact: "update_many with an id that is no number answers 400",
    source: "Zendesk API, recorded in public projects",
    as: "agent",
    call: "PUT /api/v2/tickets/update_many?ids=1,x",
    body: { ticket: { priority: "low" } },
    status: 400,
    reply: { error: { title: "Invalid attribute", message: matching(/ids must be an integer/) } },
  },
  {
    fact: "create_many answers a queued job",
    source: "Zendesk API, Tickets: create many",
    as: "agent",
    call: "POST /api/v2/tickets/create_many",
    body: {
      tickets: [
        { subject: "Um", comment: { body: "Um" } },
        { subject: "Dois", comment: { body: "Dois" } },
      ],
    },
    status: 200,
    reply: queued,
  },
  {
    fact: "destroy_many by an agent answers 403",
    source: "Zendesk API, Tickets: allowed for admins and agents with the permission",
    as: "agent",
    call: "DELETE /api/v2/tickets/destroy_many?ids={openTicket}",
    status: 403,
  },
  {
    fact: "an unknown job answers 404",
    source: "Zendesk API, Job Statuses",
    as: "agent",
    call: "GET /api/v2/job_statuses/none",
    status: 404,
    reply: { error: "RecordNotFound" },
  },
  {
    fact: "jobs are listed, the newest first",
    source: "Zendesk API, Job Statuses",
    as: "agent",
    before: [twoUpdates],
    call: "GET /api/v2/job_statuses",
    status: 200,
    reply: { job_statuses: [{ id: any.string, status: any.string }] },
  },
  {
    fact: "several jobs are shown at once",
    source: "Zendesk API, Job Statuses",
    as: "agent",
    before: [{ ...twoUpdates, keep: { job: "job_status.id" } }],
    call: "GET /api/v2/job_statuses/show_many?ids={job}",
    status: 200,
    reply: { job_statuses: [{ status: any.string }] },
  },
  {
    fact: "merge answers a queued job",
    source: "Zendesk API, Tickets: merge",
    as: "agent",
    call: "POST /api/v2/tickets/{openTicket}/merge",
    body: { ids: ["{pendingTicket}"] },
    status: 200,
    reply: queued,
  },
  {
    fact: "a merged ticket is closed and tagged",
    source: "Zendesk API, Tickets: merge; Zendesk help, merging tickets",
    as: "agent",
    before: [
      {
        call: "POST /api/v2/tickets/{openTicket}/merge",
        body: { ids: ["{pendingTicket}"], source_comment: "Unido" },
      },
      { call: "GET /api/v2/job_statuses" },
    ],
    call: "GET /api/v2/tickets/{pendingTicket}",
    status: 200,
    reply: { ticket: { status: "closed", tags: ["closed_by_merge"] } },
  },
  {
    fact: "merging into a closed ticket answers 422",
    source: "Zendesk help, merging tickets; the body is assumed",
    as: "agent",
    call: "POST /api/v2/tickets/{closedTicket}/merge",
    body: { ids: ["{openTicket}"] },
    status: 422,
    reply: { error: "RecordInvalid" },
  },
];
