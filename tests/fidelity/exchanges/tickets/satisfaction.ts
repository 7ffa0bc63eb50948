import type { Exchange, Preparation } from "../../exchange.ts";
import { any } from "../../shape.ts";

const page = "Zendesk API, Satisfaction ratings: create";

const made = (ticket: Record<string, unknown>): Preparation => ({
  call: "POST /api/v2/tickets",
  body: {
    ticket: { comment: { body: "Olá" }, requester_id: "{customer}", assignee_id: "{agent}", ...ticket },
  },
  keep: { ticket: "ticket.id" },
});
const good = { satisfaction_rating: { score: "good", comment: "Ótimo atendimento." } };
const rated: Preparation = {
  call: "POST /api/v2/tickets/{ticket}/satisfaction_rating",
  as: "customer",
  body: good,
};
const call = "POST /api/v2/tickets/{ticket}/satisfaction_rating.json";

export const satisfactionExchanges: Exchange[] = [
  {
    fact: "the requester rates a solved ticket",
    source: page,
    before: [made({ status: "solved" })],
    as: "customer",
    call,
    body: good,
    status: 200,
    reply: {
      satisfaction_rating: {
        id: any.number,
        url: any.url,
        assignee_id: any.number,
        group_id: any.number,
        requester_id: "{customer}",
        ticket_id: "{ticket}",
        score: "good",
        comment: "Ótimo atendimento.",
        created_at: any.time,
        updated_at: any.time,
      },
    },
  },
  {
    fact: "the ticket shows its rating",
    source: "Zendesk API, Tickets",
    before: [made({ status: "solved" }), rated],
    call: "GET /api/v2/tickets/{ticket}",
    status: 200,
    reply: {
      ticket: {
        status: "solved",
        satisfaction_rating: { id: any.number, score: "good", comment: "Ótimo atendimento." },
      },
    },
  },
  {
    fact: "a trigger sees the rating",
    source: "Zendesk API, Conditions reference: satisfaction_score",
    before: [
      {
        call: "POST /api/v2/triggers",
        body: {
          trigger: {
            title: "Elogio",
            conditions: {
              all: [{ field: "satisfaction_score", operator: "is", value: "good_with_comment" }],
            },
            actions: [{ field: "set_tags", value: "elogio" }],
          },
        },
      },
      made({ status: "solved" }),
      rated,
    ],
    call: "GET /api/v2/tickets/{ticket}/tags",
    status: 200,
    reply: { tags: ["elogio"] },
  },
  {
    fact: "an agent may not rate",
    source: page,
    before: [made({ status: "solved" })],
    as: "agent",
    call,
    body: good,
    status: 403,
  },
  {
    fact: "a ticket that was never solved is not rated",
    source: `the rule: ${page}; the reply is assumed`,
    before: [made({ status: "open" })],
    as: "customer",
    call,
    body: good,
    status: 422,
    reply: { error: "RecordInvalid" },
  },
];
