import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listOf, listWith, listWithout } from "../../shape.ts";

const recorded = "exchange with a live account, recorded in a public client's tests (zenpy)";
const recordedByRuby =
  "exchange with a live account, recorded in a public client's tests (zendesk_api_client_rb)";
const page = "Zendesk API, Macros";

const solve = { field: "status", value: "solved" };

/** A macro made beforehand, its id kept as `{macro}`. */
const made = (macro: Record<string, unknown> = {}): Preparation => ({
  call: "POST /api/v2/macros.json",
  body: { macro: { title: "Resolver", actions: [solve], ...macro } },
  keep: { macro: "macro.id" },
});

export const macroExchanges: Exchange[] = [
  {
    fact: "POST creates a macro and answers 201 with its address",
    source: recorded,
    call: "POST /api/v2/macros.json",
    body: { macro: { actions: [solve], title: "TestMacro" } },
    status: 201,
    reply: {
      macro: {
        url: any.url,
        id: any.number,
        title: "TestMacro",
        active: true,
        updated_at: any.time,
        created_at: any.time,
        default: false,
        position: any.number,
        description: null,
        actions: [solve],
        restriction: null,
        raw_title: "TestMacro",
      },
    },
    headers: { location: /\/api\/v2\/macros\/\d+\.json$/ },
  },
  {
    fact: "macros are listed by their titles",
    source: page,
    before: [made({ title: "AAA" })],
    call: "GET /api/v2/macros?per_page=1",
    status: 200,
    reply: { macros: [{ title: "AAA" }], count: any.number, next_page: any.url, previous_page: null },
  },
  {
    fact: "macros are listed by cursor",
    source: recorded,
    call: "GET /api/v2/macros.json?page[size]=1",
    status: 200,
    reply: { macros: [{ actions: any.list }], meta: { has_more: true }, links: { next: any.url } },
  },
  {
    fact: "inactive macros are not among the active ones",
    source: page,
    before: [made({ active: false })],
    call: "GET /api/v2/macros/active",
    status: 200,
    reply: { macros: listWithout({ title: "Resolver" }) },
  },
  {
    fact: "an agent does not see another's own macro",
    source: page,
    before: [made({ restriction: { type: "User", id: "{admin}" } })],
    as: "agent",
    call: "GET /api/v2/macros/{macro}",
    status: 404,
    reply: { error: "RecordNotFound" },
  },
  {
    fact: "an admin sees everybody's macros",
    source: page,
    before: [made({ restriction: { type: "User", id: "{agent}" } })],
    call: "GET /api/v2/macros",
    status: 200,
    reply: { macros: listWith({ title: "Resolver", restriction: { type: "User", id: any.number } }) },
  },
  {
    fact: "a macro is found by its title",
    source: page,
    before: [made()],
    call: "GET /api/v2/macros/search?query=resolv",
    status: 200,
    reply: { macros: [{ title: "Resolver" }] },
  },
  {
    fact: "a category is the part of a title before two colons",
    source: page,
    before: [made({ title: "FAQ::Troca" })],
    call: "GET /api/v2/macros/categories",
    status: 200,
    reply: { categories: ["FAQ"] },
  },
  {
    fact: "PUT changes what is sent",
    source: page,
    before: [made()],
    call: "PUT /api/v2/macros/{macro}",
    body: { macro: { title: "Resolver já" } },
    status: 200,
    reply: { macro: { title: "Resolver já", raw_title: "Resolver já", actions: [solve] } },
  },
  {
    fact: "PUT of an unknown macro answers 404",
    source: recorded,
    call: "PUT /api/v2/macros/99999999.json",
    body: { macro: { title: "X" } },
    status: 404,
    reply: { error: "RecordNotFound", description: "Not found" },
  },
  {
    fact: "DELETE answers 204",
    source: recorded,
    before: [made()],
    call: "DELETE /api/v2/macros/{macro}.json",
    status: 204,
  },
  {
    fact: "a macro without actions is refused",
    source: `${page}; the sentence is assumed`,
    call: "POST /api/v2/macros",
    body: { macro: { title: "X" } },
    status: 422,
    reply: { error: "RecordInvalid", details: { base: listOf({ description: any.string }) } },
  },
  {
    fact: "a macro without a title is refused",
    source: page,
    call: "POST /api/v2/macros",
    body: { macro: { actions: [solve] } },
    status: 422,
    reply: { details: { title: listOf({ error: "BlankValue" }) } },
  },
  {
    fact: "several macros are switched and moved at once",
    source: page,
    before: [made()],
    call: "PUT /api/v2/macros/update_many",
    body: { macros: [{ id: "{macro}", active: false, position: 5 }] },
    status: 200,
    reply: { macros: [{ id: "{macro}", active: false, position: 5 }] },
  },
  {
    fact: "applying a macro shows only what it would change",
    source: recordedByRuby,
    before: [made()],
    as: "agent",
    call: "GET /api/v2/macros/{macro}/apply",
    status: 200,
    reply: { result: { ticket: { status: "solved", fields: null } } },
  },
  {
    fact: "a macro's comment is shown with its privacy",
    source: page,
    before: [
      made({
        actions: [
          { field: "comment_value", value: "Assigned to Agent Uno." },
          { field: "comment_mode_is_public", value: "false" },
        ],
      }),
    ],
    call: "GET /api/v2/macros/{macro}/apply",
    status: 200,
    reply: {
      result: {
        ticket: {
          comment: {
            body: "Assigned to Agent Uno.",
            public: false,
            scoped_body: [["channel:all", "Assigned to Agent Uno."]],
          },
        },
      },
    },
  },
  {
    fact: "applying a macro to a ticket shows the whole ticket as it would be",
    source: recordedByRuby,
    before: [made({ actions: [solve, { field: "current_tags", value: "resolvido" }] })],
    as: "agent",
    call: "GET /api/v2/tickets/{openTicket}/macros/{macro}/apply",
    status: 200,
    reply: {
      result: {
        ticket: {
          id: "{openTicket}",
          url: any.url,
          status: "solved",
          requester_id: any.number,
          tags: any.list,
          custom_fields: any.list,
          fields: any.list,
        },
      },
    },
  },
  {
    fact: "applying a macro to a ticket changes nothing",
    source: page,
    before: [made(), { call: "GET /api/v2/tickets/{openTicket}/macros/{macro}/apply" }],
    call: "GET /api/v2/tickets/{openTicket}",
    status: 200,
    reply: { ticket: { status: "open" } },
  },
  {
    fact: "a comment's placeholders are filled for the ticket",
    source: "Zendesk, Placeholders reference",
    before: [made({ actions: [{ field: "comment_value", value: "Ticket {{ticket.id}}" }] })],
    call: "GET /api/v2/tickets/{openTicket}/macros/{macro}/apply",
    status: 200,
    reply: { result: { ticket: { comment: { body: any.string, public: true } } } },
  },
];
