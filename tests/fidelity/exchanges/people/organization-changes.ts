import type { Exchange } from "../../exchange.ts";
import { any, matching } from "../../shape.ts";

const recorded = "recorded by a public client's tests (node-zendesk)";
const made = {
  call: "POST /api/v2/organizations.json",
  body: { organization: { name: "Padaria Central" } },
  keep: { id: "organization.id" },
};
const queued = {
  job_status: {
    id: matching(/^V3-[0-9a-f]{32}$/),
    total: 2,
    progress: null,
    status: "queued",
    message: null,
    results: null,
  },
};
const two = { organizations: [{ name: "Um" }, { name: "Dois" }] };

export const organizationChangeExchanges: Exchange[] = [
  {
    fact: "POST makes an organisation and answers 201 with its address",
    source: recorded,
    call: made.call,
    body: made.body,
    status: 201,
    reply: {
      organization: {
        id: any.number,
        url: any.url,
        name: "Padaria Central",
        shared_tickets: false,
        shared_comments: false,
        external_id: null,
        created_at: any.time,
        updated_at: any.time,
        domain_names: [],
        details: null,
        notes: null,
        group_id: null,
        tags: [],
        organization_fields: {},
      },
    },
    headers: { Location: /\/api\/v2\/organizations\/\d+\.json$/ },
  },
  {
    fact: "POST with a name that is taken answers 422",
    source: "Zendesk API, Organizations: names are unique",
    before: [made],
    call: made.call,
    body: made.body,
    status: 422,
    reply: { error: "RecordInvalid", details: { name: [{ error: "DuplicateValue" }] } },
  },
  {
    fact: "POST without a name answers 422",
    source: "Zendesk API, Organizations: name is mandatory",
    call: made.call,
    body: { organization: { notes: "?" } },
    status: 422,
    reply: { error: "RecordInvalid", details: { name: [{ error: "BlankValue" }] } },
  },
  {
    fact: "POST by an agent answers 403",
    source: "Zendesk API, Organizations: allowed for admins",
    as: "agent",
    call: made.call,
    body: made.body,
    status: 403,
  },
  {
    fact: "PUT changes what is sent",
    source: recorded,
    before: [made],
    call: "PUT /api/v2/organizations/{id}.json",
    body: { organization: { notes: "foo", external_id: "69420" } },
    status: 200,
    reply: { organization: { name: "Padaria Central", notes: "foo", external_id: "69420" } },
  },
  {
    fact: "DELETE answers 204, and the organisation is gone",
    source: recorded,
    before: [made, { call: "DELETE /api/v2/organizations/{id}.json" }],
    call: "DELETE /api/v2/organizations/{id}.json",
    status: 404,
    reply: { error: "RecordNotFound", description: "Not found" },
  },
  {
    fact: "create_many answers a queued job",
    source: recorded,
    call: "POST /api/v2/organizations/create_many.json",
    body: two,
    status: 200,
    reply: queued,
  },
  {
    fact: "the job names what it made",
    source: recorded,
    before: [
      { call: "POST /api/v2/organizations/create_many.json", body: two, keep: { job: "job_status.id" } },
    ],
    call: "GET /api/v2/job_statuses/{job}.json",
    status: 200,
    reply: {
      job_status: {
        status: "completed",
        results: [
          { id: any.number, status: "Created" },
          { id: any.number, status: "Created" },
        ],
      },
    },
  },
  {
    fact: "update_many and destroy_many answer jobs too",
    source: recorded,
    before: [
      made,
      {
        call: "PUT /api/v2/organizations/update_many.json",
        body: { organizations: [{ id: "{id}", notes: "lote" }] },
      },
      { call: "DELETE /api/v2/organizations/destroy_many.json?ids={id}", keep: { job: "job_status.id" } },
    ],
    call: "GET /api/v2/job_statuses/{job}.json",
    status: 200,
    reply: {
      job_status: {
        status: "completed",
        results: [{ action: "delete", id: "{id}", status: "Deleted", success: true }],
      },
    },
  },
  {
    fact: "create_or_update changes the organization that it knows by its external id",
    source: "Zendesk API, Organizations: create or update organization",
    before: [
      {
        call: "POST /api/v2/organizations",
        body: { organization: { name: "Padaria", external_id: "p1" } },
        keep: { organization: "organization.id" },
      },
    ],
    call: "POST /api/v2/organizations/create_or_update",
    body: { organization: { name: "Padaria Nova", external_id: "p1" } },
    status: 200,
    reply: { organization: { id: "{organization}", name: "Padaria Nova" } },
  },
  {
    fact: "create_or_update makes the organization that it does not know",
    source: "Zendesk API, Organizations: create or update organization",
    call: "POST /api/v2/organizations/create_or_update.json",
    body: { organization: { name: "Padaria Nova" } },
    status: 201,
    reply: { organization: { id: any.number, name: "Padaria Nova" } },
  },
];
