import { actor, change, ids } from "../emulator/engine-emulator.ts";
import { comparesValues } from "./condition-case.ts";
import type { ConditionCase } from "./condition-case.ts";

const comment = { comment: { body: "Oi" } };

/** Conditions on a property of the ticket. */
export const propertyCases = {
  status: [
    {
      when: "it is pending",
      ticket: { status: "pending" },
      verdicts: [
        ["is", "pending", true],
        ["is", "open", false],
        ["is_not", "open", true],
      ],
    },
    ...["new", "open", "pending", "hold"].flatMap((status): ConditionCase[] => [
      {
        when: `it is ${status}`,
        ticket: { status },
        verdicts: [
          ["less_than", "solved", true],
          ["greater_than", "solved", false],
        ],
      },
      {
        when: `it was ${status} and is closed`,
        ticket: { status },
        prepare: (emulator, ticket) => change(emulator, ticket, { status: "closed" }),
        verdicts: [["greater_than", "solved", true]],
      },
    ]),
    {
      when: "an update changes it from open to solved",
      ticket: { status: "open" },
      on: { update: { status: "solved" } },
      verdicts: [
        ["changed", null, true],
        ["not_changed", null, false],
        ["value", "solved", true],
        ["value", "open", false],
        ["not_value", "open", true],
        ["not_value", "solved", false],
        ["value_previous", "open", true],
        ["value_previous", "pending", false],
        ["not_value_previous", "pending", true],
        ["not_value_previous", "open", false],
      ],
    },
    {
      when: "the ticket is created as solved",
      ticket: { status: "solved" },
      on: "creation",
      verdicts: [["value", "solved", true]],
    },
    {
      when: "it is solved, and the value is in capitals",
      ticket: { status: "solved" },
      verdicts: [
        ["is", "SOLVED", true],
        ["less_than", "CLOSED", true],
      ],
    },
  ],
  custom_status_id: [
    {
      when: "it is 72",
      settings: { customStatusesEnabled: true },
      ticket: { custom_status_id: ids.ownOpenStatus },
      verdicts: [
        ["includes", "71 72", true],
        ["not_includes", "71 72", false],
        ["includes", "71", false],
      ],
    },
    {
      when: "the ticket is open and was given none: it is 71, the default of open ones",
      settings: { customStatusesEnabled: true },
      ticket: { status: "open" },
      verdicts: [["includes", "71", true]],
    },
    {
      when: "custom statuses are off",
      ticket: { status: "open", custom_status_id: ids.ownOpenStatus },
      verdicts: [
        ["includes", "71 72", false],
        ["not_includes", "71 72", true],
      ],
    },
    {
      when: "an update changes it from 72 to 73",
      settings: { customStatusesEnabled: true },
      ticket: { custom_status_id: ids.ownOpenStatus },
      on: { update: { custom_status_id: ids.solvedStatus } },
      verdicts: [
        ["changed", null, true],
        ["value", "73 9", true],
        ["value_previous", "72", true],
        ["not_value", "73", false],
        ["not_value_previous", "9", true],
      ],
    },
  ],
  requester_role: [
    {
      when: "a customer asks",
      verdicts: [
        ["is", "0", true],
        ["is_not", "0", false],
        ["is", "4", false],
      ],
    },
    { when: "an agent asks", ticket: { requester_id: ids.agent }, verdicts: [["is", "4", true]] },
    {
      when: "an admin asks",
      ticket: { requester_id: ids.admin },
      verdicts: [
        ["is", "2", true],
        ["is", "4", false],
      ],
    },
  ],
  ticket_form_id: comparesValues("ticket_form_id", { from: ids.form, to: ids.otherForm }),
  brand_id: comparesValues("brand_id", { from: ids.brand, to: ids.otherBrand }),
  organization_id: comparesValues("organization_id", { from: ids.organization, to: null }),
  type: [
    ...comparesValues("type", { from: "problem", to: "task" }),
    { when: "there is none", verdicts: [["is", "", true]] },
  ],
  priority: [
    {
      when: "it is high",
      ticket: { priority: "high" },
      verdicts: [
        ["is", "high", true],
        ["greater_than", "normal", true],
        ["less_than", "urgent", true],
      ],
    },
    {
      when: "there is none",
      verdicts: [
        ["less_than", "low", true],
        ["is", "", true],
        ["is_not", "low", true],
      ],
    },
    {
      when: "an update changes it from low to urgent",
      ticket: { priority: "low" },
      on: { update: { priority: "urgent" } },
      verdicts: [["value", "urgent", true]],
    },
  ],
  group_id: [
    ...comparesValues("group_id", { from: ids.group, to: ids.otherGroup }),
    { when: "there is none", verdicts: [["is", "", true]] },
    {
      when: "an agent of the group makes the update",
      ticket: { group_id: ids.group },
      on: { update: { priority: "high" }, by: actor(ids.agent) },
      verdicts: [["is", "current_groups", true]],
    },
    {
      when: "an agent of another group makes the update",
      ticket: { group_id: ids.group },
      on: { update: { priority: "high" }, by: actor(ids.otherAgent) },
      verdicts: [
        ["is", "current_groups", false],
        ["is_not", "current_groups", true],
      ],
    },
  ],
  assignee_id: [
    ...comparesValues("assignee_id", { from: ids.agent, to: ids.otherAgent }),
    { when: "there is none", verdicts: [["is", "", true]] },
    {
      when: "the assignee makes the update",
      ticket: { assignee_id: ids.agent },
      on: { update: comment },
      verdicts: [
        ["is", "current_user", true],
        ["is", "requester_id", false],
      ],
    },
  ],
  requester_id: [
    ...comparesValues("requester_id", { from: ids.customer, to: ids.otherCustomer }),
    {
      when: "an agent makes the update",
      on: { update: comment },
      verdicts: [["is", "current_user", false]],
    },
    {
      when: "the requester makes the update",
      on: { update: comment, by: actor(ids.customer) },
      verdicts: [["is", "current_user", true]],
    },
  ],
  locale_id: [
    { when: "the requester's language is the account's", verdicts: [["is", "19", true]] },
    {
      when: "the requester's language is Spanish",
      prepare: ({ account }) => {
        Object.assign(account.users.get(ids.customer) ?? {}, { locale: "es" });
      },
      verdicts: [
        ["is", "2", true],
        ["is_not", "19", true],
      ],
    },
  ],
  satisfaction_score: [
    ...[
      { rating: null, values: ["unoffered", "true"] },
      { rating: { score: "offered" }, values: ["offered", "false"] },
      { rating: { score: "bad" }, values: ["bad"] },
      { rating: { score: "good", comment: "Obrigada" }, values: ["good_with_comment"] },
    ].map(({ rating, values }): ConditionCase => ({
      when: `the rating is ${JSON.stringify(rating)}`,
      prepare: (_emulator, ticket) => Object.assign(ticket, { satisfaction_rating: rating }),
      verdicts: values.map((value) => ["is", value, true]),
    })),
    {
      when: "it is good",
      prepare: (_emulator, ticket) => Object.assign(ticket, { satisfaction_rating: { score: "good" } }),
      verdicts: [
        ["greater_than", "bad_with_comment", true],
        ["less_than", "good_with_comment", true],
      ],
    },
  ],
  recipient: [
    {
      when: "the ticket was received at suporte@exemplo.example",
      ticket: { recipient: "suporte@exemplo.example" },
      verdicts: [
        ["is", "Suporte@exemplo.example", true],
        ["is", "outro@exemplo.example", false],
        ["is", "suporte", true],
      ],
    },
    {
      when: "a trigger knows the address in full only",
      ticket: { recipient: "suporte@exemplo.example" },
      on: { update: { priority: "high" } },
      verdicts: [["is", "suporte", false]],
    },
  ],
} satisfies Record<string, ConditionCase[]>;
