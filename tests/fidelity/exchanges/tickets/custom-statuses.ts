import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listOf, listWith } from "../../shape.ts";

const reference = "Zendesk API, Custom ticket statuses";
const audits = "Zendesk API, Ticket audits";

const switchedOn: Preparation = {
  call: "PUT /emulator/settings",
  body: { account: { customStatusesEnabled: true } },
};

export const customStatuses: Exchange[] = [
  {
    fact: "custom statuses are listed with their categories and labels",
    source: reference,
    before: [switchedOn],
    as: "customer",
    call: "GET /api/v2/custom_statuses",
    status: 200,
    reply: {
      custom_statuses: listOf(
        {
          id: any.number,
          url: any.url,
          status_category: any.string,
          agent_label: any.string,
          raw_agent_label: any.string,
          end_user_label: any.string,
          raw_end_user_label: any.string,
          description: any.string,
          raw_description: any.string,
          end_user_description: any.string,
          raw_end_user_description: any.string,
          active: any.boolean,
          default: any.boolean,
          created_at: any.time,
          updated_at: any.time,
        },
        9,
      ),
    },
  },
  {
    fact: "custom statuses are filtered by category, activity and default",
    source: reference,
    before: [switchedOn],
    call: "GET /api/v2/custom_statuses?status_categories=pending,solved&active=true&default=true",
    status: 200,
    reply: { custom_statuses: [{ status_category: "pending" }, { status_category: "solved" }] },
  },
  {
    fact: "where custom statuses are off, the list has the default of each category",
    source: `assumed: ${reference} names no other reply`,
    call: "GET /api/v2/custom_statuses",
    status: 200,
    reply: {
      custom_statuses: ["new", "open", "pending", "hold", "solved"].map((status_category) => ({
        status_category,
        default: true,
      })),
    },
  },
  {
    fact: "one custom status is shown",
    source: reference,
    call: "GET /api/v2/custom_statuses/900750002",
    status: 200,
    reply: { custom_status: { id: 900_750_002, status_category: "open", default: true } },
  },
  {
    fact: "a custom status that does not exist answers 404",
    source: reference,
    call: "GET /api/v2/custom_statuses/1",
    status: 404,
    reply: { error: "RecordNotFound" },
  },
  {
    fact: "the account's settings say that custom statuses are on",
    source: "Zendesk API, Account settings",
    before: [switchedOn],
    call: "GET /api/v2/account/settings",
    status: 200,
    reply: { settings: { active_features: { custom_statuses_enabled: true } } },
  },
  {
    fact: "where custom statuses are on, a ticket that was given none has the default of its status",
    source: `${reference}: each category has a default status`,
    before: [switchedOn],
    call: "GET /api/v2/tickets/{solvedTicket}",
    status: 200,
    reply: { ticket: { status: "solved", custom_status_id: 900_750_005 } },
  },
  {
    fact: "a closed ticket has a status of the solved category",
    source: reference,
    before: [switchedOn],
    call: "GET /api/v2/tickets/{closedTicket}",
    status: 200,
    reply: { ticket: { status: "closed", custom_status_id: 900_750_005 } },
  },
  {
    fact: "a custom status sets the status, and the audit pairs the two",
    source: audits,
    before: [switchedOn],
    call: "PUT /api/v2/tickets/{openTicket}",
    body: { ticket: { custom_status_id: 900_750_008 } },
    status: 200,
    reply: {
      ticket: { status: "solved", custom_status_id: 900_750_008 },
      audit: {
        events: listWith({
          type: "Change",
          field_name: "custom_status_id",
          previous_value: "900750002",
          value: "900750008",
        }),
      },
    },
  },
  {
    fact: "an unknown custom status is refused",
    source: "assumed, with its sentence",
    before: [switchedOn],
    call: "PUT /api/v2/tickets/{openTicket}",
    body: { ticket: { custom_status_id: 1 } },
    status: 422,
    reply: { error: "RecordInvalid", details: { custom_status_id: listOf({ description: any.string }) } },
  },
];
