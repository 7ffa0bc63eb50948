import type { Exchange } from "../../exchange.ts";
import { any, listOf, matching } from "../../shape.ts";

const page = "Zendesk API, Search";
const reference = "Zendesk help, Support search reference";
const made = (ticket: Record<string, unknown>) => ({
  call: "POST /api/v2/tickets",
  body: { ticket: { subject: "Procurado", comment: { body: "palavra-rara" }, ...ticket } },
});
const counts = (
  query: string,
  count: number,
  ...tickets: Record<string, unknown>[]
): Omit<Exchange, "fact"> => ({
  source: reference,
  as: "agent",
  before: tickets.map(made),
  call: `GET /api/v2/search/count?query=${encodeURIComponent(query)}`,
  status: 200,
  reply: { count },
});

export const searchExchanges: Exchange[] = [
  {
    fact: "results say what they are",
    source: page,
    as: "agent",
    call: "GET /api/v2/search?query=type:ticket%20status:solved&per_page=1",
    status: 200,
    reply: {
      results: [{ id: any.number, result_type: "ticket", status: "solved" }],
      count: any.number,
      next_page: any.url,
      previous_page: null,
      facets: null,
    },
  },
  {
    fact: "without a type users are found as well",
    source: page,
    as: "agent",
    call: "GET /api/v2/search?query=agent@example.com",
    status: 200,
    reply: { results: [{ result_type: "user", email: "agent@example.com" }] },
  },
  {
    fact: "included requesters are returned beside the tickets",
    source: "Zendesk API, Side-loading",
    as: "agent",
    call: "GET /api/v2/search?query=type:ticket%20status:new&include=tickets(users)",
    status: 200,
    reply: { results: any.list, users: listOf({ id: any.number }) },
  },
  {
    fact: "a cursor is refused, as search pages by number only",
    source: "Zendesk API, recorded in public projects",
    as: "agent",
    call: "GET /api/v2/search?query=type:ticket&page[size]=5",
    status: 400,
    reply: {
      error: {
        title: "Invalid attribute",
        message: matching(/page must be an integer from api\/v2\/search\/index/),
      },
    },
  },
  {
    fact: "beyond 1000 results it answers 422",
    source: "Zendesk API, Search: results limit; the body recorded in public bug reports",
    as: "agent",
    call: "GET /api/v2/search?query=type:ticket&page=11",
    status: 422,
    reply: {
      error: "invalid",
      description: "Invalid search: Requested response size was greater than Search Response Limits",
    },
  },
  {
    fact: "a missing query answers 400",
    source: "assumed: ParameterMissing is recorded elsewhere",
    as: "agent",
    call: "GET /api/v2/search",
    status: 400,
    reply: { error: "ParameterMissing", description: "Parameter query is required" },
  },
  {
    fact: "results sort by the last update, oldest first",
    source: page,
    as: "agent",
    call: "GET /api/v2/search?query=type:ticket&sort_by=updated_at&sort_order=asc&per_page=1",
    status: 200,
    reply: { results: [{ id: 1 }] },
  },
  {
    fact: "status:x finds that status",
    ...counts("type:ticket status:hold tags:procura", 1, { status: "hold", tags: ["procura"] }),
  },
  {
    fact: "status<solved finds every status before it",
    ...counts(
      "tags:procura status<solved",
      2,
      { tags: ["procura"] },
      { status: "pending", tags: ["procura"] },
      { status: "solved", tags: ["procura"] },
    ),
  },
  {
    fact: "several values of one keyword are alternatives",
    ...counts("tags:procura tags:outra", 2, { tags: ["procura"] }, { tags: ["outra"] }),
  },
  {
    fact: "several tags in quotes must all be there",
    ...counts('tags:"procura outra"', 1, { tags: ["procura", "outra"] }, { tags: ["outra"] }),
  },
  {
    fact: "a minus leaves out",
    ...counts("tags:procura -tags:outra", 1, { tags: ["procura", "outra"] }, { tags: ["procura"] }),
  },
  {
    fact: "tags:none finds tickets without any",
    ...counts(
      "type:ticket tags:none subject:unicornio",
      1,
      { subject: "Unicornio" },
      { subject: "Unicornio", tags: ["procura"] },
    ),
  },
  {
    fact: "requester takes an e-mail address",
    ...counts("requester:novo@example.org", 1, { requester: { name: "Novo", email: "novo@example.org" } }),
  },
  {
    fact: "assignee:me finds one's own",
    ...counts("tags:procura assignee:me", 1, { tags: ["procura"], assignee_id: 900100002 }),
  },
  {
    fact: "assignee:none finds the unassigned",
    ...counts("tags:procura assignee:none", 1, { tags: ["procura"] }),
  },
  {
    fact: "group takes a name in quotes",
    ...counts('tags:procura group:"Suporte"', 1, { tags: ["procura"], group_id: 900300001 }),
  },
  {
    fact: "priority is ordered",
    ...counts(
      "tags:procura priority>normal",
      1,
      { tags: ["procura"], priority: "high" },
      { tags: ["procura"], priority: "low" },
    ),
  },
  {
    fact: "created> a date is after that day",
    ...counts("tags:procura created>2026-11-18", 0, { tags: ["procura"] }),
    source: "Zendesk API, Search: created>2012-07-17 is after July 17",
  },
  {
    fact: "created>4hours is newer than four hours ago",
    ...counts("tags:procura created>4hours", 1, { tags: ["procura"] }),
  },
  {
    fact: "updated<2hours is older than two hours ago",
    ...counts("tags:procura updated<2hours", 0, { tags: ["procura"] }),
  },
  {
    fact: "a date bounds the creation",
    ...counts("tags:procura created>=2026-11-18 created<2026-11-19", 1, { tags: ["procura"] }),
  },
  {
    fact: "a day equals all of its hours",
    ...counts("tags:procura created:2026-11-18", 1, { tags: ["procura"] }),
  },
  {
    fact: "an ISO time bounds the solving",
    ...counts("tags:procura solved>2026-11-18T11:59:00Z", 1, { tags: ["procura"], status: "solved" }),
  },
  { fact: "a word is found in comments", ...counts("palavra-rara type:ticket", 1, {}) },
  { fact: "a word is found by its beginning", ...counts("palavra type:ticket subject:procur", 1, {}) },
  {
    fact: "a phrase is found word for word",
    ...counts(
      '"gato preto e branco"',
      1,
      { comment: { body: "um gato preto e branco" } },
      { comment: { body: "gato branco e preto" } },
    ),
  },
  {
    fact: "subject looks at the subject alone",
    ...counts("subject:unicornio", 1, { subject: "Unicornio" }, { comment: { body: "unicornio" } }),
  },
  {
    fact: "ticket_type finds the type",
    ...counts(
      "tags:procura ticket_type:incident",
      1,
      { tags: ["procura"], type: "incident" },
      { tags: ["procura"] },
    ),
  },
  {
    fact: "a custom field is found by its id",
    ...counts("custom_field_900700101:4711", 1, { custom_fields: [{ id: 900700101, value: "4711" }] }),
  },
  { fact: "via finds the channel", ...counts("tags:procura via:api", 1, { tags: ["procura"] }) },
  { fact: "an asterisk matches any ending", ...counts("tags:procur*", 1, { tags: ["procura"] }) },
  { fact: "a number after # finds the ticket", ...counts("type:ticket #1", 1) },
  { fact: "type:user role:admin finds admins", ...counts("type:user role:admin", 1) },
  {
    fact: "the export pages by cursor, one type at a time",
    source: "Zendesk API, Search: export",
    as: "agent",
    call: "GET /api/v2/search/export?query=status:solved&filter[type]=ticket&page[size]=2",
    status: 200,
    reply: {
      results: [{ result_type: "ticket" }, { result_type: "ticket" }],
      meta: { has_more: true, after_cursor: any.string },
      links: { next: any.url },
    },
  },
  {
    fact: "the export's cursor leads on",
    source: "Zendesk API, Search: export",
    as: "agent",
    before: [
      {
        call: "GET /api/v2/search/export?query=status:solved&filter[type]=ticket&page[size]=16",
        keep: { cursor: "meta.after_cursor" },
      },
    ],
    call: "GET /api/v2/search/export?query=status:solved&filter[type]=ticket&page[size]=16&page[after]={cursor}",
    status: 200,
    reply: { results: [{ status: "solved" }], meta: { has_more: false }, links: { next: null } },
  },
  {
    fact: "the export without a type answers 400",
    source: "Zendesk API, Search: export; the body is assumed",
    as: "agent",
    call: "GET /api/v2/search/export?query=status:solved",
    status: 400,
    reply: { errors: any.list },
  },
];
