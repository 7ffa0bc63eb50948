import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listWithout } from "../../shape.ts";

const recorded = "exchange with a live account, recorded in a public client's tests (zenpy)";
const groups = "Zendesk API, Groups";
const memberships = "Zendesk API, Group memberships";

const made: Preparation = {
  call: "POST /api/v2/groups",
  body: { group: { name: "N2" } },
  keep: { made: "group.id" },
};
const joined: Preparation = {
  call: "POST /api/v2/group_memberships",
  body: { group_membership: { user_id: "{agent}", group_id: "{made}" } },
  keep: { membership: "group_membership.id" },
};

export const groupExchanges: Exchange[] = [
  {
    fact: "POST creates a group and answers 201 with its address",
    source: recorded,
    call: "POST /api/v2/groups.json",
    body: { group: { name: "testGroup" } },
    status: 201,
    reply: {
      group: {
        url: any.url,
        id: any.number,
        is_public: true,
        name: "testGroup",
        description: "",
        default: false,
        deleted: false,
        created_at: any.time,
        updated_at: any.time,
      },
    },
    headers: { location: /\/api\/v2\/groups\/\d+\.json$/ },
  },
  {
    fact: "a group without a name is refused",
    source: groups,
    call: "POST /api/v2/groups",
    body: { group: {} },
    status: 422,
    reply: { error: "RecordInvalid", details: { name: [{ error: "BlankValue" }] } },
  },
  {
    fact: "a name that another group has is refused",
    source: "Zendesk API, Account settings: check_group_name_uniqueness",
    before: [made],
    call: "POST /api/v2/groups",
    body: { group: { name: "n2" } },
    status: 422,
    reply: { details: { name: [{ error: "DuplicateValue" }] } },
  },
  {
    fact: "PUT changes a group",
    source: recorded,
    before: [made],
    call: "PUT /api/v2/groups/{made}.json",
    body: { group: { name: "N3", description: "Terceiro nível" } },
    status: 200,
    reply: { group: { name: "N3", description: "Terceiro nível" } },
  },
  {
    fact: "PUT of an unknown group answers 404",
    source: recorded,
    call: "PUT /api/v2/groups/99999999.json",
    body: { group: { name: "X" } },
    status: 404,
    reply: { error: "RecordNotFound", description: "Not found" },
  },
  {
    fact: "DELETE answers 204",
    source: recorded,
    before: [made],
    call: "DELETE /api/v2/groups/{made}.json",
    status: 204,
  },
  {
    fact: "groups are changed by admins",
    source: groups,
    as: "agent",
    call: "POST /api/v2/groups",
    body: { group: { name: "N2" } },
    status: 403,
  },
  {
    fact: "an agent joins a group",
    source: memberships,
    before: [made],
    call: "POST /api/v2/group_memberships",
    body: { group_membership: { user_id: "{agent}", group_id: "{made}" } },
    status: 201,
    reply: {
      group_membership: {
        id: any.number,
        url: any.url,
        user_id: "{agent}",
        group_id: "{made}",
        default: false,
        created_at: any.time,
        updated_at: any.time,
      },
    },
  },
  {
    fact: "an end user joins no group",
    source: memberships,
    call: "POST /api/v2/group_memberships",
    body: { group_membership: { user_id: "{customer}", group_id: "{group}" } },
    status: 422,
    reply: { error: "RecordInvalid" },
  },
  {
    fact: "a group may be made the agent's own",
    source: memberships,
    before: [made, joined],
    call: "PUT /api/v2/users/{agent}/group_memberships/{membership}/make_default",
    status: 200,
    reply: { group_memberships: [{ default: false }, { id: "{membership}", default: true }] },
  },
  {
    fact: "a membership is shown",
    source: memberships,
    before: [made, joined],
    call: "GET /api/v2/group_memberships/{membership}",
    status: 200,
    reply: { group_membership: { user_id: "{agent}", group_id: "{made}" } },
  },
  {
    fact: "an agent leaves a group",
    source: memberships,
    before: [made, joined],
    call: "DELETE /api/v2/group_memberships/{membership}",
    status: 204,
  },
  {
    fact: "a deleted group has no members left",
    source: groups,
    before: [made, joined, { call: "DELETE /api/v2/groups/{made}" }],
    call: "GET /api/v2/users/{agent}/groups",
    status: 200,
    reply: { groups: listWithout({ name: "N2" }) },
  },
];
