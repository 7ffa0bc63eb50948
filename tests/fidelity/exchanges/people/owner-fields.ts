import type { Exchange, Preparation } from "../../exchange.ts";
import { any } from "../../shape.ts";

const users = "Zendesk API, User fields";
const organizations = "Zendesk API, Organization fields";

const field = {
  key: "plano",
  type: "dropdown",
  title: "Plano",
  custom_field_options: [{ name: "Ouro", value: "ouro" }],
};
const made: Preparation = {
  call: "POST /api/v2/user_fields",
  body: { user_field: field },
  keep: { field: "user_field.id" },
};

export const ownerFields: Exchange[] = [
  {
    fact: "a field of users is created by an admin, with its options",
    source: users,
    call: "POST /api/v2/user_fields",
    body: { user_field: field },
    status: 201,
    reply: {
      user_field: {
        id: any.number,
        key: "plano",
        type: "dropdown",
        title: "Plano",
        raw_title: "Plano",
        active: true,
        system: false,
        custom_field_options: [{ id: any.number, name: "Ouro", value: "ouro" }],
      },
    },
  },
  {
    fact: "a key that a field of users has is refused a second time",
    source: `${users}; the sentence is assumed`,
    before: [made],
    call: "POST /api/v2/user_fields",
    body: { user_field: field },
    status: 422,
    reply: { error: "RecordInvalid", details: { key: [{ error: "DuplicateValue" }] } },
  },
  {
    fact: "an agent may not create fields of users",
    source: users,
    as: "agent",
    call: "POST /api/v2/user_fields",
    body: { user_field: field },
    status: 403,
  },
  {
    fact: "fields of users are listed to agents",
    source: users,
    before: [made],
    as: "agent",
    call: "GET /api/v2/user_fields",
    status: 200,
    reply: { user_fields: [{ key: "plano" }], count: 1 },
  },
  {
    fact: "a field of users that was switched off is shown so",
    source: users,
    before: [made],
    call: "PUT /api/v2/user_fields/{field}",
    body: { user_field: { active: false } },
    status: 200,
    reply: { user_field: { active: false, title: "Plano" } },
  },
  {
    fact: "deleting a field of users answers 204",
    source: users,
    before: [made],
    call: "DELETE /api/v2/user_fields/{field}",
    status: 204,
    reply: null,
  },
  {
    fact: "a user shows a field that nobody filled in as null",
    source: "recorded exchange with a live account: users",
    before: [made],
    call: "GET /api/v2/users/{customer}",
    status: 200,
    reply: { user: { user_fields: { plano: null } } },
  },
  {
    fact: "a field of organizations is created by an admin",
    source: organizations,
    call: "POST /api/v2/organization_fields",
    body: { organization_field: { key: "setor", type: "text", title: "Setor" } },
    status: 201,
    reply: { organization_field: { key: "setor", type: "text", active: true } },
  },
];
