import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listOf, listWith } from "../../shape.ts";

const page = "Zendesk help centre, About triggers and how they work";
const audits = "Zendesk, Ticket audit events reference";
const automations = "Zendesk help centre, About automations and how they work";

const created = { field: "update_type", operator: "is", value: "Create" };
const changed = { field: "update_type", operator: "is", value: "Change" };
const ticketMade: Preparation = {
  call: "POST /api/v2/tickets",
  body: { ticket: { subject: "Ajuda", comment: { body: "Olá" } } },
  keep: { ticket: "ticket.id" },
};
const triggerMade = (all: unknown[], actions: unknown[], name = "trigger"): Preparation => ({
  call: "POST /api/v2/triggers",
  body: { trigger: { title: "Marca", conditions: { all, any: [] }, actions } },
  keep: { [name]: "trigger.id" },
});
const addTag = (value: string) => ({ field: "current_tags", value });
const hoursPass = (hours: number): Preparation => ({
  call: "POST /emulator/clock",
  body: { advance: { hours } },
});
const solvedSurvey: Preparation = {
  call: "POST /api/v2/automations",
  body: {
    automation: {
      title: "Pesquisa",
      conditions: {
        all: [
          { field: "status", operator: "is", value: "solved" },
          { field: "SOLVED", operator: "greater_than", value: "2" },
          { field: "current_tags", operator: "not_includes", value: "feita" },
        ],
      },
      actions: [addTag("feita")],
    },
  },
  keep: { automation: "automation.id" },
};
const solve: Preparation = { call: "PUT /api/v2/tickets/{ticket}", body: { ticket: { status: "solved" } } };

export const engineExchanges: Exchange[] = [
  {
    fact: "the reply to a creation shows what triggers did",
    source: page,
    before: [triggerMade([created], [addTag("visto")])],
    call: "POST /api/v2/tickets",
    body: { ticket: { subject: "a", comment: { body: "b" }, tags: ["um"] } },
    status: 201,
    reply: { ticket: { tags: ["um", "visto"] } },
  },
  {
    fact: "a trigger's change is in the audit of the update, its via naming the rule",
    source: "Zendesk, Via object reference",
    before: [triggerMade([created], [addTag("visto")]), ticketMade],
    call: "GET /api/v2/tickets/{ticket}/audits",
    status: 200,
    reply: {
      audits: [
        {
          ticket_id: any.number,
          author_id: any.number,
          metadata: any.object,
          via: { channel: "api" },
          events: listWith({
            type: "Change",
            field_name: "tags",
            value: ["visto"],
            via: {
              channel: "rule",
              source: { from: { id: any.number, title: "Marca" }, to: any.object, rel: "trigger" },
            },
          }),
        },
      ],
    },
  },
  {
    fact: "creation is recorded by Create events with strings as values",
    source: audits,
    before: [ticketMade],
    call: "GET /api/v2/tickets/{ticket}/audits",
    status: 200,
    reply: {
      audits: [
        {
          events: listWith({ id: any.number, type: "Create", field_name: "requester_id", value: any.string }),
        },
      ],
    },
  },
  {
    fact: "a change is recorded by a Change event with the previous value",
    source: audits,
    before: [ticketMade],
    call: "PUT /api/v2/tickets/{ticket}",
    body: { ticket: { priority: "high" } },
    status: 200,
    reply: {
      audit: { events: [{ type: "Change", field_name: "priority", value: "high", previous_value: null }] },
    },
  },
  {
    fact: "a trigger does not fire on a change when it wants creation",
    source: page,
    before: [ticketMade, triggerMade([created], [addTag("visto")])],
    call: "PUT /api/v2/tickets/{ticket}",
    body: { ticket: { priority: "high" } },
    status: 200,
    reply: { ticket: { tags: any.emptyList } },
  },
  {
    fact: "a tag added through the tags call is an update that triggers see",
    source: page,
    before: [
      ticketMade,
      triggerMade(
        [changed, { field: "current_tags", operator: "includes", value: "pede" }],
        [{ field: "remove_tags", value: "pede" }, addTag("feito")],
      ),
      { call: "PUT /api/v2/tickets/{ticket}/tags", body: { tags: ["pede"] } },
    ],
    call: "GET /api/v2/tickets/{ticket}/tags",
    status: 200,
    reply: { tags: ["feito"] },
  },
  {
    fact: "an automation with greater_than 2 has not run after two hours",
    source: "Zendesk help centre, Understanding how hours are counted",
    before: [solvedSurvey, ticketMade, solve, hoursPass(2)],
    call: "GET /api/v2/tickets/{ticket}/tags",
    status: 200,
    reply: { tags: any.emptyList },
  },
  {
    fact: "an automation with greater_than 2 has run after three hours",
    source: "Zendesk help centre, Understanding how hours are counted",
    before: [solvedSurvey, ticketMade, solve, hoursPass(3)],
    call: "GET /api/v2/tickets/{ticket}/tags",
    status: 200,
    reply: { tags: ["feita"] },
  },
  {
    fact: "an automation's audit is the system's and names the automation",
    source: `${automations}; the author and rel are assumed`,
    before: [solvedSurvey, ticketMade, solve, hoursPass(3)],
    call: "GET /api/v2/tickets/{ticket}/audits?sort_order=desc",
    status: 200,
    reply: {
      audits: listWith({
        author_id: -1,
        via: { channel: "rule", source: { from: { id: any.number, title: "Pesquisa" } } },
        events: [{ type: "Change", field_name: "tags", value: ["feita"], previous_value: any.emptyList }],
      }),
    },
  },
  {
    fact: "the default automation closes what has been solved for four days",
    source: "recorded default automation",
    before: [ticketMade, solve, hoursPass(98)],
    call: "GET /api/v2/tickets/{ticket}",
    status: 200,
    reply: { ticket: { status: "closed" } },
  },
  {
    fact: "a closed ticket refuses updates",
    source: "client code that handles the reply",
    call: "PUT /api/v2/tickets/{closedTicket}",
    body: { ticket: { status: "open" } },
    status: 422,
    reply: {
      error: "RecordInvalid",
      details: { status: listOf({ description: "Status: closed prevents ticket update" }) },
    },
  },
  {
    fact: "a follow-up of a closed ticket inherits its tags",
    source: "Zendesk help centre, Follow-up tickets",
    before: [
      {
        call: "POST /api/v2/tickets",
        body: { ticket: { subject: "a", comment: { body: "b" }, tags: ["feita"], status: "closed" } },
        keep: { ticket: "ticket.id" },
      },
    ],
    call: "POST /api/v2/tickets",
    body: { ticket: { via_followup_source_id: "{ticket}", comment: { body: "De novo" } } },
    status: 201,
    reply: {
      ticket: {
        tags: ["feita"],
        status: "new",
        via: { source: { rel: "follow_up", from: { ticket_id: any.number } } },
      },
    },
  },
];
