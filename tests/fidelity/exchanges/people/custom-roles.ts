import { any } from "../../shape.ts";
import type { Exchange } from "../../exchange.ts";

const reference = "Zendesk API, Custom Agent Roles";

export const customRoles: Exchange[] = [
  {
    fact: "a custom role is shown to an admin with its type and permissions",
    source: reference,
    call: "GET /api/v2/custom_roles/{customRole}",
    status: 200,
    reply: { custom_role: { role_type: 0, name: any.string, configuration: { manage_triggers: true } } },
  },
  {
    fact: "a custom role without manage_roles is not even shown to its own agents",
    source: reference,
    as: "custom",
    call: "GET /api/v2/custom_roles/{customRole}",
    status: 403,
    reply: { error: { title: "Forbidden", message: any.string } },
  },
  {
    fact: "a custom role is not shown to an agent without manage_roles",
    source: reference,
    as: "agent",
    call: "GET /api/v2/custom_roles/{customRole}",
    status: 403,
    reply: { error: { title: "Forbidden", message: any.string } },
  },
  {
    fact: "a custom role is not shown to an end user",
    source: reference,
    as: "customer",
    call: "GET /api/v2/custom_roles/{customRole}",
    status: 403,
  },
  {
    fact: "a role that does not exist answers 404",
    source: reference,
    call: "GET /api/v2/custom_roles/1",
    status: 404,
    reply: { error: "RecordNotFound" },
  },
  {
    fact: "an admin has the administrators' role, whose type is 4",
    source: "recorded: users/me of public projects' accounts",
    call: "GET /api/v2/users/me",
    status: 200,
    reply: { user: { role: "admin", role_type: 4, custom_role_id: any.number } },
  },
];
