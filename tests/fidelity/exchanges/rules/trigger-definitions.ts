import type { Exchange, Preparation } from "../../exchange.ts";
import { listWith, listWithout, matching } from "../../shape.ts";

const recorded = "recorded exchange with a live account: triggers/definitions";

const fieldMade = (kind: "organization" | "user", field: Record<string, unknown>): Preparation => ({
  call: `POST /api/v2/${kind}_fields`,
  body: { [`${kind}_field`]: field },
});
const dateField = fieldMade("user", { key: "pesquisado_em", type: "date", title: "Pesquisado em" });

const offers = (
  fact: string,
  condition: Parameters<typeof listWith>[0],
  before: Preparation[] = [],
): Exchange => ({
  fact,
  source: recorded,
  before,
  call: "GET /api/v2/triggers/definitions",
  status: 200,
  reply: { definitions: { conditions_all: listWith(condition), conditions_any: listWith(condition) } },
});

const value = (text: string, title: string) => listWith({ enabled: true, title, value: text });
const operator = (text: string, more: Record<string, string | boolean> = {}) =>
  listWith({ value: text, ...more });

export const triggerDefinitions: Exchange[] = [
  ...(
    [
      ["57", "Text"],
      ["72", "LINE"],
      ["73", "WeChat"],
      ["74", "WhatsApp"],
      ["78", "Facebook Messenger"],
      ["86", "Instagram Direct"],
      ["88", "Twitter Direct Message"],
    ] as const
  ).map(([id, title]) =>
    offers(`definitions offer the channel ${id}`, { subject: "via_id", values: value(id, title) }),
  ),
  offers("definitions offer nobody as assignee", {
    subject: "assignee_id",
    nullable: true,
    values: value("__NULL__", "-"),
  }),
  offers("definitions offer the requester's role by its number", {
    subject: "requester_role",
    group: "requester",
    operators: operator("is_not", { terminal: false }),
    values: value("0", "(end-user)"),
  }),
  offers("definitions offer organizations, and that it is not one", {
    subject: "organization_id",
    operators: operator("is_not"),
    values: value("900600001", "Loja Exemplo"),
  }),
  offers("definitions offer the requester's language", {
    subject: "locale_id",
    group: "requester",
    values: value("1", "English (United States)"),
  }),
  offers("definitions offer the account's groups", {
    subject: "group_id",
    values: value("900300001", "Suporte"),
  }),
  offers("definitions offer the account's brands", {
    subject: "brand_id",
    values: value("900400002", "Exemplo Outlet"),
  }),
  offers("definitions offer the account's forms", {
    subject: "ticket_form_id",
    values: value("900500002", "Trocas"),
  }),
  offers(
    "definitions offer a date field of users with the days before and after today",
    {
      subject: "requester.custom_fields.pesquisado_em",
      group: "requester",
      type: "date",
      nullable: false,
      operators: operator("within_previous_n_days", {
        terminal: false,
        title: "Is within the previous",
        format: "integer",
      }),
    },
    [dateField],
  ),
  offers(
    "definitions offer a date field of users that is not present",
    {
      subject: "requester.custom_fields.pesquisado_em",
      operators: operator("not_present", { terminal: true, format: "date" }),
    },
    [dateField],
  ),
  offers(
    "definitions offer a text field of organizations",
    {
      subject: "organization.custom_fields.setor",
      group: "organization",
      type: "text",
      operators: operator("includes_words"),
    },
    [fieldMade("organization", { key: "setor", type: "text", title: "Setor" })],
  ),
  {
    fact: "definitions offer a date field of users as an action that may be empty",
    source: recorded,
    before: [dateField],
    call: "GET /api/v2/triggers/definitions",
    status: 200,
    reply: {
      definitions: {
        actions: listWith({
          subject: "requester.custom_fields.pesquisado_em",
          group: "requester",
          type: "date",
          nullable: true,
          repeatable: false,
        }),
      },
    },
  },
  {
    fact: "definitions offer custom statuses where they are on",
    source: "Zendesk, Conditions reference",
    before: [{ call: "PUT /emulator/settings", body: { account: { customStatusesEnabled: true } } }],
    call: "GET /api/v2/triggers/definitions",
    status: 200,
    reply: {
      definitions: {
        conditions_all: listWith({
          subject: "custom_status_id",
          operators: operator("includes"),
          values: value("900750006", "Em análise"),
        }),
      },
    },
  },
  {
    fact: "definitions offer no custom statuses where they are off",
    source: "inferred from the account's setting",
    call: "GET /api/v2/triggers/definitions",
    status: 200,
    reply: { definitions: { conditions_all: listWithout({ subject: "custom_status_id" }) } },
  },
  {
    fact: "automations have no definitions: their name is an id that is no number",
    source:
      "Zendesk community posts 4878180982042 and 5304996224154, answered by Zendesk; the reply is that to any such id",
    call: "GET /api/v2/automations/definitions",
    status: 400,
    reply: { error: { title: "Invalid attribute", message: matching(/id must be an integer/) } },
  },
];
