import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listOf, matching } from "../../shape.ts";

const recorded = "exchange with a live account, recorded in a public client's tests (zenpy)";
const page = "Zendesk API, Tickets: deleted tickets";

const deleted: Preparation = { call: "DELETE /api/v2/tickets/{openTicket}.json" };

export const deletedTicketExchanges: Exchange[] = [
  {
    fact: "deleted tickets are listed with who deleted them, when, and what they were",
    source: page,
    before: [deleted],
    call: "GET /api/v2/deleted_tickets",
    status: 200,
    reply: {
      deleted_tickets: [
        {
          id: "{openTicket}",
          subject: any.string,
          description: any.string,
          actor: { id: "{admin}", name: any.string },
          deleted_at: any.time,
          previous_state: "open",
        },
      ],
      next_page: null,
      previous_page: null,
      count: 1,
    },
  },
  {
    fact: "restoring a deleted ticket answers an empty object",
    source: recorded,
    before: [deleted],
    call: "PUT /api/v2/deleted_tickets/{openTicket}/restore.json",
    status: 200,
    reply: {},
  },
  {
    fact: "a restored ticket is as it was, its comments too",
    source: recorded,
    before: [deleted, { call: "PUT /api/v2/deleted_tickets/{openTicket}/restore.json" }],
    call: "GET /api/v2/tickets/{openTicket}/comments.json",
    status: 200,
    reply: { comments: listOf({ body: any.string }) },
  },
  {
    fact: "several tickets are restored at once",
    source: page,
    before: [deleted],
    call: "PUT /api/v2/deleted_tickets/restore_many?ids={openTicket}",
    status: 200,
  },
  {
    fact: "a ticket that was not deleted cannot be restored",
    source: page,
    call: "PUT /api/v2/deleted_tickets/{openTicket}/restore",
    status: 404,
    reply: { error: "RecordNotFound" },
  },
  {
    fact: "deleting for good is a job",
    source: recorded,
    before: [deleted],
    call: "DELETE /api/v2/deleted_tickets/{openTicket}.json",
    status: 200,
    reply: {
      job_status: { id: matching(/^V3-/), url: any.url, status: "queued", progress: null, results: null },
    },
  },
];
