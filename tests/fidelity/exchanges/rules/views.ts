import { seedIds } from "../../../../emulator/src/seed/seed-ids.ts";
import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listOf, listWithout, matching } from "../../shape.ts";

const recorded = "exchange with a live account, recorded in a public client's tests (zenpy)";
const page = "Zendesk API, Views";

const unsolved = { field: "status", operator: "less_than", value: "solved" };
const subject = { id: "subject", title: "Subject", filterable: false, sortable: false };
const requester = { id: "requester", title: "Requester", filterable: true, sortable: true };
const created = { id: "created", title: "Requested", filterable: false, sortable: true };
const updated = { id: "updated", title: "Updated", filterable: true, sortable: true };
const group = { id: "group", title: "Group", filterable: true, sortable: true };
const assignee = { id: "assignee", title: "Assignee", filterable: true, sortable: true };

/** A view made beforehand, its id kept as `{view}`. */
const made = (view: Record<string, unknown> = {}): Preparation => ({
  call: "POST /api/v2/views.json",
  body: { view: { title: "Abertos", all: [unsolved], ...view } },
  keep: { view: "view.id" },
});

export const viewExchanges: Exchange[] = [
  {
    fact: "POST creates a view with the usual columns and no sorting",
    source: recorded,
    call: "POST /api/v2/views.json",
    body: { view: { title: "testView100", all: [unsolved] } },
    status: 201,
    reply: {
      view: {
        url: any.url,
        id: any.number,
        title: "testView100",
        active: true,
        updated_at: any.time,
        created_at: any.time,
        default: false,
        position: any.number,
        description: null,
        execution: {
          group_by: null,
          group_order: "desc",
          sort_by: null,
          sort_order: "desc",
          group: null,
          sort: null,
          columns: [subject, requester, created, updated, group, assignee],
          fields: [subject, requester, created, updated, group, assignee],
          custom_fields: any.emptyList,
        },
        conditions: { all: [unsolved], any: any.emptyList },
        restriction: null,
        raw_title: "testView100",
      },
    },
    headers: { location: /\/api\/v2\/views\/\d+\.json$/ },
  },
  {
    fact: "a view shows how it is grouped and sorted by the columns' own names",
    source: recorded,
    before: [
      made({ output: { columns: ["status"], group_by: "updated", group_order: "asc", sort_by: "nice_id" } }),
    ],
    call: "GET /api/v2/views/{view}.json",
    status: 200,
    reply: {
      view: {
        execution: {
          group_by: "updated",
          group_order: "asc",
          sort_by: "nice_id",
          sort_order: "desc",
          group: { ...updated, order: "asc" },
          sort: { id: "ticket_id", title: "ID", filterable: true, sortable: true, order: "desc" },
          columns: [{ id: "status", title: "Status" }],
        },
      },
    },
  },
  {
    fact: "a view is listed by cursor",
    source: recorded,
    call: "GET /api/v2/views.json?page[size]=1",
    status: 200,
    reply: {
      views: [{ execution: any.object, conditions: any.object }],
      meta: { has_more: true, after_cursor: any.string, before_cursor: any.string },
      links: { next: any.url },
    },
  },
  {
    fact: "views are listed by offset without a page size",
    source: page,
    as: "agent",
    call: "GET /api/v2/views",
    status: 200,
    reply: { views: listOf({ id: any.number }), next_page: null, previous_page: null, count: any.number },
  },
  {
    fact: "inactive views are not among the active ones",
    source: page,
    before: [made({ active: false })],
    call: "GET /api/v2/views/active",
    status: 200,
    reply: { views: listWithout({ title: "Abertos" }) },
  },
  {
    fact: "another's own view is not there",
    source: page,
    before: [made({ restriction: { type: "User", id: "{admin}" } })],
    as: "agent",
    call: "GET /api/v2/views/{view}",
    status: 404,
    reply: { error: "RecordNotFound" },
  },
  {
    fact: "a group's view is there for its members",
    source: page,
    before: [made({ restriction: { type: "Group", ids: ["{group}"] } })],
    as: "agent",
    call: "GET /api/v2/views/{view}",
    status: 200,
    reply: { view: { restriction: { type: "Group", id: "{group}", ids: ["{group}"] } } },
  },
  {
    fact: "a view without a condition on status, type, group, assignee or requester in all is refused",
    source: `${page}; the sentence is assumed`,
    call: "POST /api/v2/views",
    body: { view: { title: "X", all: [{ field: "priority", operator: "is", value: "urgent" }] } },
    status: 422,
    reply: { error: "RecordInvalid", details: { base: listOf({ description: any.string }) } },
  },
  {
    fact: "a view without a title is refused",
    source: page,
    call: "POST /api/v2/views",
    body: { view: { all: [unsolved] } },
    status: 422,
    reply: { error: "RecordInvalid", details: { title: listOf({ error: "BlankValue" }) } },
  },
  {
    fact: "PUT replaces the conditions of the array that is sent, and leaves the other",
    source: page,
    before: [made({ any: [{ field: "priority", operator: "is", value: "urgent" }] })],
    call: "PUT /api/v2/views/{view}",
    body: { view: { all: [{ field: "status", operator: "is", value: "open" }] } },
    status: 200,
    reply: {
      view: {
        conditions: {
          all: [{ field: "status", operator: "is", value: "open" }],
          any: [{ field: "priority", operator: "is", value: "urgent" }],
        },
      },
    },
  },
  {
    fact: "DELETE answers 204",
    source: page,
    before: [made()],
    call: "DELETE /api/v2/views/{view}",
    status: 204,
  },
  {
    fact: "the tickets of a view are listed whole",
    source: page,
    before: [made({ all: [{ field: "status", operator: "is", value: "pending" }] })],
    as: "agent",
    call: "GET /api/v2/views/{view}/tickets",
    status: 200,
    reply: {
      tickets: listOf({ status: "pending", custom_fields: any.list, requester_id: any.number }),
      count: any.number,
    },
  },
  {
    fact: "current_user in a view is who looks",
    source: "Zendesk, Conditions reference",
    before: [
      { call: "PUT /api/v2/tickets/{newTicket}", body: { ticket: { assignee_id: "{agent}" } } },
      made({ all: [unsolved, { field: "assignee_id", operator: "is", value: "current_user" }] }),
    ],
    as: "agent",
    call: "GET /api/v2/views/{view}/tickets",
    status: 200,
    reply: { tickets: listOf({ assignee_id: seedIds.agent }) },
  },
  {
    fact: "executing a view answers its columns, and a row for each ticket with the columns' values",
    source: `${page}; the names of a row's members by other projects' code`,
    before: [
      made({
        all: [{ field: "status", operator: "is", value: "pending" }],
        output: { columns: ["status", "requester"] },
      }),
    ],
    call: "GET /api/v2/views/{view}/execute?sort_by=nice_id&sort_order=asc",
    status: 200,
    reply: {
      columns: [{ id: "status", title: "Status" }, requester],
      groups: any.list,
      rows: listOf({
        status: "pending",
        requester_id: any.number,
        ticket: { id: any.number, subject: any.string, status: "pending", url: any.url },
      }),
      view: { id: "{view}" },
      count: any.number,
    },
  },
  {
    fact: "a view's tickets are counted",
    source: page,
    before: [made()],
    call: "GET /api/v2/views/{view}/count",
    status: 200,
    reply: {
      view_count: {
        view_id: "{view}",
        url: matching(/\/views\/\d+\/count\.json$/),
        value: any.number,
        pretty: any.string,
        fresh: true,
      },
    },
  },
  {
    fact: "several views are counted at once",
    source: page,
    before: [made()],
    call: "GET /api/v2/views/count_many?ids={view}",
    status: 200,
    reply: { view_counts: [{ view_id: "{view}", value: any.number }] },
  },
  {
    fact: "the views are counted",
    source: page,
    call: "GET /api/v2/views/count",
    status: 200,
    reply: { count: { value: any.number, refreshed_at: any.time } },
  },
  {
    fact: "a view is found by its title",
    source: page,
    before: [made()],
    call: "GET /api/v2/views/search?query=abert",
    status: 200,
    reply: { views: [{ title: "Abertos" }] },
  },
  {
    fact: "views are shown by their numbers",
    source: page,
    before: [made()],
    call: "GET /api/v2/views/show_many?ids={view}",
    status: 200,
    reply: { views: [{ id: "{view}" }] },
  },
  {
    fact: "a view may be previewed without being kept",
    source: page,
    call: "POST /api/v2/views/preview",
    body: {
      view: { all: [{ field: "status", operator: "is", value: "open" }], output: { columns: ["subject"] } },
    },
    status: 200,
    reply: { rows: listOf({ ticket: { status: "open" }, subject: any.string }), columns: [subject] },
  },
  {
    fact: "the sixth execution of a view by one agent within a minute answers 429",
    source: `${page}: 5 requests per minute, per view, per agent`,
    as: "agent",
    before: [
      made(),
      ...Array.from({ length: 5 }, () => ({
        call: "GET /api/v2/views/{view}/execute",
        as: "agent" as const,
      })),
    ],
    call: "GET /api/v2/views/{view}/execute",
    status: 429,
    headers: { "retry-after": /^\d+$/ },
  },
];
