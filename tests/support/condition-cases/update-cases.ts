import { actor, change, ids } from "../emulator/engine-emulator.ts";
import type { ConditionCase } from "./condition-case.ts";

const HOUR_MS = 3_600_000;
const comment = { comment: { body: "Oi" } };

const roleCases: ConditionCase[] = (
  [
    ["agent", ids.agent, true],
    ["agent", ids.admin, true],
    ["end_user", ids.customer, true],
    ["end_user", ids.agent, false],
    ["requester_id", ids.customer, true],
    ["requester_id", ids.otherCustomer, false],
    ["2", ids.agent, true],
  ] as const
).map(([value, userId, expected]) => ({
  when: `user ${userId} makes the update`,
  on: { update: comment, by: actor(userId) },
  verdicts: [["is", value, expected]],
}));

/** Conditions on the update that triggers run on, and on the updates before it. */
export const updateCases = {
  update_type: [
    {
      when: "the ticket is created",
      on: "creation",
      verdicts: [
        ["is", "Create", true],
        ["is", "Change", false],
      ],
    },
    {
      when: "the ticket is changed",
      on: { update: { priority: "high" } },
      verdicts: [["is", "Change", true]],
    },
  ],
  role: roleCases,
  current_user: roleCases,
  current_via_id: [
    {
      when: "a ticket that came by e-mail is changed in the agent's page",
      by: actor(ids.customer, "email"),
      on: { update: { priority: "high" }, by: actor(ids.agent, "web") },
      verdicts: [
        ["is", "0", true],
        ["is", "4", false],
      ],
    },
  ],
  comment_is_public: [
    {
      when: "the update has a public comment",
      on: { update: { comment: { body: "Texto", public: true } } },
      verdicts: [
        ["is", "true", true],
        ["is", "false", false],
        ["is", "not_relevant", true],
        ["is", "requester_can_see_comment", true],
      ],
    },
    {
      when: "the update has a private comment",
      on: { update: { comment: { body: "Texto", public: false } } },
      verdicts: [
        ["is", "true", false],
        ["is", "false", true],
        ["is", "not_relevant", true],
        ["is", "requester_can_see_comment", false],
      ],
    },
    {
      when: "the update has no comment, whatever the last one was",
      on: { update: { priority: "high" } },
      verdicts: [["is", "not_relevant", false]],
    },
  ],
  comment_includes_word: [
    {
      when: "the comment is Quero um reembolso, já!",
      on: { update: { comment: { body: "Quero um reembolso, já!" } } },
      verdicts: [
        ["includes", "reembolso", true],
        ["includes", "outra REEMBOLSO", true],
        ["includes", "reemb", false],
        ["not_includes", "cancelar", true],
        ["not_includes", "reembolso", false],
        ["is", "um reembolso", true],
        ["is", "dois reembolsos", false],
        ["is_not", "dois reembolsos", true],
      ],
    },
  ],
  in_business_hours: (
    [
      [0, "true", true],
      [0, "false", false],
      [9, "true", false],
      [9, "false", true],
      [5 * 24, "true", false],
    ] as const
  ).map(([hours, value, expected]): ConditionCase => ({
    when: `it is ${hours} hours after Monday 9:00`,
    prepare: ({ clock }) => clock.advance(hours * HOUR_MS),
    on: { update: { priority: "high" } },
    verdicts: [["is", value, expected]],
  })),
  on_holiday: (
    [
      [0, "true", false],
      [0, "false", true],
      [39 * 24, "true", true],
    ] as const
  ).map(([hours, value, expected]): ConditionCase => ({
    when: `it is ${hours} hours after November 16th, and December 25th is a holiday`,
    prepare: ({ clock }) => clock.advance(hours * HOUR_MS),
    on: { update: { priority: "high" } },
    verdicts: [["is", value, expected]],
  })),
  replies: [
    {
      when: "an agent's first public reply follows a private note",
      by: actor(ids.customer),
      prepare: (emulator, ticket) => change(emulator, ticket, { comment: { body: "Nota", public: false } }),
      on: { update: { comment: { body: "Resposta" } } },
      verdicts: [["is", "1", true]],
    },
    {
      when: "it is the second public reply",
      by: actor(ids.customer),
      prepare: (emulator, ticket) => change(emulator, ticket, { comment: { body: "Resposta" } }),
      on: { update: { comment: { body: "Resposta" } } },
      verdicts: [["greater_than", "1", true]],
    },
    {
      when: "it is the third public reply",
      by: actor(ids.customer),
      prepare(emulator, ticket) {
        change(emulator, ticket, { comment: { body: "Resposta" } });
        change(emulator, ticket, { comment: { body: "Resposta" } });
      },
      on: { update: { comment: { body: "Resposta" } } },
      verdicts: [["less_than", "3", false]],
    },
  ],
  reopens: [
    {
      when: "a solved ticket is reopened",
      ticket: { status: "solved" },
      on: { update: { status: "open" } },
      verdicts: [["is", "1", true]],
    },
    {
      when: "it is reopened for the second time",
      ticket: { status: "solved" },
      prepare(emulator, ticket) {
        change(emulator, ticket, { status: "open" });
        change(emulator, ticket, { status: "solved" });
      },
      on: { update: { status: "open" } },
      verdicts: [["greater_than", "1", true]],
    },
  ],
  agent_stations: [
    {
      when: "the ticket goes from one agent to another",
      ticket: { assignee_id: ids.agent },
      on: { update: { assignee_id: ids.otherAgent } },
      verdicts: [["is", "2", true]],
    },
    {
      when: "the ticket comes back to its first agent",
      ticket: { assignee_id: ids.agent },
      prepare: (emulator, ticket) => change(emulator, ticket, { assignee_id: ids.otherAgent }),
      on: { update: { assignee_id: ids.agent } },
      verdicts: [["greater_than", "2", false]],
    },
  ],
  group_stations: [
    {
      when: "the ticket goes from one group to another",
      ticket: { group_id: ids.group },
      on: { update: { group_id: ids.otherGroup } },
      verdicts: [["is", "2", true]],
    },
    {
      when: "the ticket comes back to its first group",
      ticket: { group_id: ids.group },
      prepare: (emulator, ticket) => change(emulator, ticket, { group_id: ids.otherGroup }),
      on: { update: { group_id: ids.group } },
      verdicts: [["greater_than", "2", false]],
    },
  ],
} satisfies Record<string, ConditionCase[]>;
