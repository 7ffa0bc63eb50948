import { actor, change, ids } from "../emulator/engine-emulator.ts";
import type { ConditionCase } from "./condition-case.ts";

const field = (id: number) => `custom_fields_${id}`;
const dated = (value: string | null) => ({ custom_fields: [{ id: ids.textField, value }] });
const addCheckbox: ConditionCase["prepare"] = ({ account }) => {
  account.ticketFields.set(71, { id: 71, type: "checkbox", title: "Urgente", active: true });
};

/** Conditions on what the ticket holds: tags, words, channel, comments, custom fields. */
export const contentCases = {
  current_tags: [
    {
      when: "the tags are vip and loja",
      ticket: { tags: ["vip", "loja"] },
      verdicts: [
        ["includes", "vip", true],
        ["includes", "outra vip", true],
        ["includes", "outra", false],
        ["not_includes", "outra", true],
        ["not_includes", "outra vip", false],
        ["includes", "VIP", true],
        ["includes", "vi", false],
      ],
    },
  ],
  ticket_is_public: [
    {
      when: "the one comment is private",
      ticket: { comment: { body: "Nota", public: false } },
      verdicts: [["is", "private", true]],
    },
    {
      when: "a public comment followed",
      ticket: { comment: { body: "Nota", public: false } },
      prepare: (emulator, ticket) =>
        change(emulator, ticket, { comment: { body: "Resposta", public: true } }),
      verdicts: [["is", "public", true]],
    },
    {
      when: "a private comment followed a public one",
      ticket: { comment: { body: "Nota", public: false } },
      prepare(emulator, ticket) {
        change(emulator, ticket, { comment: { body: "Resposta", public: true } });
        change(emulator, ticket, { comment: { body: "Nota", public: false } });
      },
      verdicts: [
        ["is", "public", true],
        ["is_not", "public", false],
      ],
    },
  ],
  subject_includes_word: [
    {
      when: "the subject is Atraso na entrega",
      ticket: { subject: "Atraso na entrega" },
      on: "creation",
      verdicts: [
        ["includes", "atraso", true],
        ["not_includes", "atraso", false],
        ["is", "na entrega", true],
        ["is_not", "na entrega", false],
      ],
    },
  ],
  description_includes_word: [
    {
      when: "the subject is Atraso grave, and the first comment is O pacote não chegou",
      ticket: { subject: "Atraso grave", comment: { body: "O pacote não chegou" } },
      verdicts: [
        ["includes", "atraso", true],
        ["includes", "pacote", false],
        ["not_includes", "troca", true],
        ["is", "so grave", true],
      ],
    },
  ],
  via_id: [
    ...Object.entries({ api: "5", web: "0", email: "4", chat: "29", whatsapp: "74" }).map(
      ([channel, id]): ConditionCase => ({
        when: `the ticket came by ${channel}`,
        by: actor(ids.customer, channel),
        verdicts: [
          ["is", id, true],
          ["is_not", id, false],
        ],
      }),
    ),
    {
      when: "the ticket came by e-mail",
      by: actor(ids.customer, "email"),
      verdicts: [
        ["includes", "5 4", true],
        ["not_includes", "5 4", false],
        ["not_includes", "5 29", true],
      ],
    },
  ],
  "custom_fields_<id>": [
    {
      when: "a text field holds ABC 123",
      field: field(ids.textField),
      ticket: dated("ABC 123"),
      verdicts: [
        ["is", "ABC 123", true],
        ["is_not", "ABC 123", false],
        ["includes", "abc", true],
        ["not_includes", "xyz", true],
        ["includes_string", "BC 1", true],
        ["not_includes_string", "BC 1", false],
        ["present", null, true],
        ["not_present", null, false],
      ],
    },
    {
      when: "a number field holds 9",
      field: field(ids.numberField),
      ticket: { custom_fields: [{ id: ids.numberField, value: 9 }] },
      verdicts: [
        ["less_than", "10", true],
        ["greater_than", "10", false],
      ],
    },
    {
      when: "a number field is empty",
      field: field(ids.numberField),
      verdicts: [["less_than", "10", false]],
    },
    {
      when: "an update changes a drop-down from troca to entrega",
      field: field(ids.dropDown),
      ticket: { custom_fields: [{ id: ids.dropDown, value: "troca" }] },
      on: { update: { custom_fields: [{ id: ids.dropDown, value: "entrega" }] } },
      verdicts: [
        ["changed", null, true],
        ["not_changed", null, false],
        ["value", "entrega", true],
        ["value_previous", "troca", true],
        ["not_value", "entrega", false],
        ["not_value_previous", "entrega", true],
      ],
    },
    {
      when: "a checkbox was never ticked",
      field: field(71),
      prepare: addCheckbox,
      verdicts: [["is", "false", true]],
    },
    {
      when: "a checkbox was ticked",
      field: field(71),
      prepare(emulator, ticket) {
        addCheckbox?.(emulator, ticket);
        change(emulator, ticket, { custom_fields: [{ id: 71, value: true }] });
      },
      verdicts: [["is", "true", true]],
    },
    ...(
      [
        ["2026-11-14", ["within_previous_n_days", "2", true]],
        ["2026-11-13", ["within_previous_n_days", "2", false]],
        ["2026-11-17", ["within_previous_n_days", "2", false]],
        ["2026-11-18", ["within_next_n_days", "2", true]],
        ["2026-11-19", ["within_next_n_days", "2", false]],
        [null, ["within_next_n_days", "2", false]],
      ] as const
    ).map(([date, verdict]): ConditionCase => ({
      when: `a field holds ${date}, and it is November 16th`,
      field: field(ids.textField),
      ticket: dated(date),
      verdicts: [verdict],
    })),
  ],
  "requester.custom_fields.<key>": [
    ...["requester.custom_fields.plano", "user.custom_fields.plano"].map((name): ConditionCase => ({
      when: "the requester's plano is ouro",
      field: name,
      prepare: ({ account }) => {
        Object.assign(account.users.get(ids.customer) ?? {}, { user_fields: { plano: "ouro" } });
      },
      verdicts: [
        ["is", "ouro", true],
        ["is_not", "ouro", false],
        ["present", null, true],
      ],
    })),
    {
      when: "the requester's plano is ouro, whose option is 801",
      field: "requester.custom_fields.plano",
      prepare: ({ account }) => {
        Object.assign(account.users.get(ids.customer) ?? {}, { user_fields: { plano: "ouro" } });
      },
      verdicts: [
        ["is", "801", true],
        ["is", "802", false],
        ["is_not", "802", true],
        ["is", "__NULL__", false],
      ],
    },
    {
      when: "the requester's date is November 14th, and it is the 16th",
      field: "requester.custom_fields.pesquisado_em",
      prepare: ({ account }) => {
        Object.assign(account.users.get(ids.customer) ?? {}, {
          user_fields: { pesquisado_em: "2026-11-14" },
        });
      },
      verdicts: [
        ["within_previous_n_days", "2", true],
        ["within_previous_n_days", "1", false],
        ["less_than", "2026-11-15", true],
        ["less_than_equal", "2026-11-14", true],
        ["greater_than_equal", "2026-11-15", false],
        ["not_present", null, false],
      ],
    },
    {
      when: "nobody filled it in",
      field: "requester.custom_fields.plano",
      verdicts: [["not_present", null, true]],
    },
    {
      when: "the key is a name of JavaScript's own",
      field: "requester.custom_fields.toString",
      verdicts: [["present", null, false]],
    },
  ],
  "organization.custom_fields.<key>": [
    {
      when: "the organization's setor is varejo",
      field: "organization.custom_fields.setor",
      prepare: ({ account }) => {
        const organization = account.organizations.get(ids.organization) ?? {};
        Object.assign(organization, { organization_fields: { setor: "varejo" } });
      },
      verdicts: [["is", "varejo", true]],
    },
    {
      when: "the ticket is in no organization",
      field: "organization.custom_fields.setor",
      ticket: { requester_id: ids.otherCustomer },
      verdicts: [["not_present", null, true]],
    },
  ],
  "not emulated": ["within_schedule", "sla_next_breach_at", "cc", "lookup:ticket.ticket_field_1"].map(
    (name): ConditionCase => ({
      when: "Zendesk would evaluate it",
      field: name,
      verdicts: [
        ["is", "1", false],
        ["is_not", "1", false],
      ],
    }),
  ),
} satisfies Record<string, ConditionCase[]>;
