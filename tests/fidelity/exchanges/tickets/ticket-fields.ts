import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listWith, listWithout } from "../../shape.ts";

const page = "Zendesk API, Ticket fields";

const made: Preparation = {
  call: "POST /api/v2/ticket_fields",
  body: {
    ticket_field: {
      type: "tagger",
      title: "Motivo",
      custom_field_options: [{ name: "Troca", value: "motivo_troca" }],
    },
  },
  keep: { field: "ticket_field.id", option: "ticket_field.custom_field_options.0.id" },
};

export const ticketFieldExchanges: Exchange[] = [
  {
    fact: "POST creates a field and answers 201 with its address",
    source: page,
    call: "POST /api/v2/ticket_fields",
    body: { ticket_field: { type: "text", title: "Age" } },
    status: 201,
    reply: {
      ticket_field: {
        url: any.url,
        id: any.number,
        type: "text",
        title: "Age",
        raw_title: "Age",
        title_in_portal: "Age",
        description: any.string,
        position: any.number,
        active: true,
        required: false,
        collapsed_for_agents: false,
        regexp_for_validation: null,
        visible_in_portal: false,
        editable_in_portal: false,
        required_in_portal: false,
        tag: null,
        removable: true,
        agent_description: null,
        created_at: any.time,
        updated_at: any.time,
      },
    },
    headers: { location: /\/api\/v2\/ticket_fields\/\d+\.json$/ },
  },
  {
    fact: "a drop-down's options come back with numbers of their own",
    source: page,
    before: [made],
    call: "GET /api/v2/ticket_fields/{field}",
    status: 200,
    reply: {
      ticket_field: {
        custom_field_options: [
          { id: any.number, name: "Troca", raw_name: "Troca", value: "motivo_troca", default: false },
        ],
      },
    },
  },
  {
    fact: "a field of an unknown type is refused",
    source: `${page}; the sentence is assumed`,
    call: "POST /api/v2/ticket_fields",
    body: { ticket_field: { type: "colour", title: "X" } },
    status: 422,
    reply: { error: "RecordInvalid" },
  },
  {
    fact: "a field without a title is refused",
    source: page,
    call: "POST /api/v2/ticket_fields",
    body: { ticket_field: { type: "text" } },
    status: 422,
    reply: { details: { title: [{ error: "BlankValue" }] } },
  },
  {
    fact: "PUT changes a field; options that are sent replace all",
    source: page,
    before: [made],
    call: "PUT /api/v2/ticket_fields/{field}",
    body: {
      ticket_field: { title: "Razão", custom_field_options: [{ name: "Outra", value: "motivo_outra" }] },
    },
    status: 200,
    reply: { ticket_field: { title: "Razão", custom_field_options: [{ value: "motivo_outra" }] } },
  },
  {
    fact: "a new field may be set on a ticket",
    source: page,
    before: [made],
    call: "PUT /api/v2/tickets/{openTicket}",
    body: { ticket: { custom_fields: [{ id: "{field}", value: "motivo_troca" }] } },
    status: 200,
    reply: { ticket: { custom_fields: listWith({ value: "motivo_troca" }) } },
  },
  {
    fact: "DELETE answers 204",
    source: page,
    before: [made],
    call: "DELETE /api/v2/ticket_fields/{field}",
    status: 204,
  },
  {
    fact: "a deleted field's values leave the tickets",
    source: page,
    before: [
      made,
      {
        call: "PUT /api/v2/tickets/{openTicket}",
        body: { ticket: { custom_fields: [{ id: "{field}", value: "motivo_troca" }] } },
      },
      { call: "DELETE /api/v2/ticket_fields/{field}" },
    ],
    call: "GET /api/v2/tickets/{openTicket}",
    status: 200,
    reply: { ticket: { custom_fields: listWithout({ value: "motivo_troca" }) } },
  },
  {
    fact: "fields are changed by admins",
    source: page,
    as: "agent",
    call: "POST /api/v2/ticket_fields",
    body: { ticket_field: { type: "text", title: "Age" } },
    status: 403,
  },
  {
    fact: "a field's options are listed",
    source: page,
    before: [made],
    call: "GET /api/v2/ticket_fields/{field}/options",
    status: 200,
    reply: {
      custom_field_options: [
        {
          id: "{option}",
          name: "Troca",
          raw_name: "Troca",
          value: "motivo_troca",
          position: 0,
          url: any.url,
        },
      ],
      count: 1,
    },
  },
  {
    fact: "an option is added with 201",
    source: page,
    before: [made],
    call: "POST /api/v2/ticket_fields/{field}/options",
    body: { custom_field_option: { name: "Defeito", value: "motivo_defeito" } },
    status: 201,
    reply: { custom_field_option: { id: any.number, name: "Defeito", value: "motivo_defeito", position: 1 } },
  },
  {
    fact: "an option whose number is sent is changed with 200",
    source: page,
    before: [made],
    call: "POST /api/v2/ticket_fields/{field}/options",
    body: { custom_field_option: { id: "{option}", name: "Trocar" } },
    status: 200,
    reply: { custom_field_option: { id: "{option}", name: "Trocar", value: "motivo_troca" } },
  },
  {
    fact: "an option is removed with 204",
    source: page,
    before: [made],
    call: "DELETE /api/v2/ticket_fields/{field}/options/{option}",
    status: 204,
  },
];
