import type { Exchange } from "../../exchange.ts";
import { any, matching } from "../../shape.ts";

const recorded = "a reply of a live account, quoted in a public project";
const page = "Zendesk API, Users";

const two = { users: [{ name: "Um", email: "um@example.org" }, { name: "Dois" }] };

export const userBatchExchanges: Exchange[] = [
  {
    fact: "create_many answers a queued job",
    source: recorded,
    call: "POST /api/v2/users/create_many",
    body: two,
    status: 200,
    reply: {
      job_status: {
        id: matching(/^V3-[0-9a-f]{32}$/),
        job_type: "Bulk Create User",
        url: any.url,
        total: 2,
        progress: null,
        status: "queued",
        message: null,
        results: null,
      },
    },
  },
  {
    fact: "a finished job reports each user",
    source: page,
    before: [{ call: "POST /api/v2/users/create_many", body: two, keep: { job: "job_status.id" } }],
    call: "GET /api/v2/job_statuses/{job}",
    status: 200,
    reply: {
      job_status: {
        status: "completed",
        results: [
          { id: any.number, status: "Created", success: true, email: "um@example.org" },
          { id: any.number, status: "Created", success: true },
        ],
      },
    },
  },
  {
    fact: "create_or_update_many changes whom it knows by e-mail address",
    source: page,
    before: [
      {
        call: "POST /api/v2/users/create_or_update_many",
        body: { users: [{ name: "Bruno A.", email: "agent@example.com" }] },
        keep: { job: "job_status.id" },
      },
    ],
    call: "GET /api/v2/job_statuses/{job}",
    status: 200,
    reply: { job_status: { results: [{ id: "{agent}", status: "Updated" }] } },
  },
  {
    fact: "update_many changes the named users alike",
    source: page,
    before: [
      { call: "PUT /api/v2/users/update_many?ids={customer}", body: { user: { notes: "VIP" } } },
      { call: "GET /api/v2/job_statuses" },
    ],
    call: "GET /api/v2/users/{customer}",
    status: 200,
    reply: { user: { notes: "VIP" } },
  },
  {
    fact: "destroy_many leaves the users inactive",
    source: page,
    before: [
      { call: "DELETE /api/v2/users/destroy_many?ids={customer}" },
      { call: "GET /api/v2/job_statuses" },
    ],
    call: "GET /api/v2/users/{customer}",
    status: 200,
    reply: { user: { active: false } },
  },
  {
    fact: "create_many without users answers 400",
    source: page,
    call: "POST /api/v2/users/create_many",
    body: {},
    status: 400,
    reply: { error: "ParameterMissing" },
  },
  {
    fact: "a user is put in an organisation, and out of it",
    source: page,
    before: [{ call: "GET /api/v2/organizations", keep: { organization: "organizations.0.id" } }],
    call: "PUT /api/v2/users/{customer}",
    body: { user: { organization_id: "{organization}" } },
    status: 200,
    reply: { user: { organization_id: "{organization}" } },
  },
  {
    fact: "an organisation that does not exist is refused",
    source: `${page}; the sentence is assumed`,
    call: "PUT /api/v2/users/{customer}",
    body: { user: { organization_id: 99999999 } },
    status: 422,
    reply: { error: "RecordInvalid", details: { organization: [{ error: "InvalidValue" }] } },
  },
  {
    fact: "a new agent is a member of the default group",
    source: page,
    before: [
      {
        call: "POST /api/v2/users",
        body: { user: { name: "Nova", email: "nova@example.com", role: "agent" } },
        keep: { new: "user.id" },
      },
    ],
    call: "GET /api/v2/users/{new}/groups",
    status: 200,
    reply: { groups: [{ id: "{group}" }] },
  },
  {
    fact: "an end user made with a name alone has the members of a recorded one",
    source: "exchange with a live account, recorded in a public client's tests (zenpy)",
    call: "POST /api/v2/users.json",
    body: { user: { name: "testUser100" } },
    status: 201,
    reply: {
      user: {
        id: any.number,
        url: any.url,
        name: "testUser100",
        email: null,
        created_at: any.time,
        updated_at: any.time,
        time_zone: any.string,
        iana_time_zone: any.string,
        phone: null,
        shared_phone_number: null,
        photo: null,
        locale_id: any.number,
        locale: any.string,
        organization_id: null,
        role: "end-user",
        verified: false,
        external_id: null,
        tags: any.emptyList,
        alias: null,
        active: true,
        shared: false,
        shared_agent: false,
        last_login_at: null,
        two_factor_auth_enabled: null,
        signature: null,
        details: null,
        notes: null,
        role_type: null,
        custom_role_id: null,
        moderator: false,
        ticket_restriction: "requested",
        only_private_comments: false,
        restricted_agent: true,
        suspended: false,
        default_group_id: null,
        report_csv: false,
        user_fields: any.object,
      },
    },
    headers: { location: /\/api\/v2\/users\/\d+\.json$/ },
  },
];
