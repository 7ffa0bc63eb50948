import type { Account } from "../account/account.ts";
import type { User } from "../account/records.ts";
import { makeUser } from "../account/make-user.ts";
import { seedIds } from "./seed-ids.ts";

/**
 * Puts the account's staff in it: an admin, two agents and an agent whose custom role manages rules but not webhooks. They
 * read English, so that whoever opens the host page first can; their customers write Portuguese.
 */
export function seedPeople(account: Account, now: string): void {
  const agent = {
    role: "agent",
    default_group_id: seedIds.supportGroup,
    role_type: null,
    locale: "en-US",
  } as const;
  const staff: (Partial<User> & Pick<User, "id" | "name">)[] = [
    {
      ...agent,
      id: seedIds.admin,
      name: "Alice Administradora",
      email: "admin@example.com",
      role: "admin",
      // Admins have a custom role too, of type 4 [recorded].
      custom_role_id: seedIds.adminRole,
      role_type: 4,
    },
    { ...agent, id: seedIds.agent, name: "Bruno Atendente", email: "agent@example.com" },
    { ...agent, id: seedIds.agent2, name: "Carla Atendente", email: "agent2@example.com" },
    {
      ...agent,
      id: seedIds.customAgent,
      name: "Davi Regras",
      email: "custom@example.com",
      custom_role_id: seedIds.customRole,
      role_type: 0,
    },
  ];
  account.customRoles.set(seedIds.customRole, {
    id: seedIds.customRole,
    name: "Gestão de regras",
    role_type: 0,
    configuration: {
      manage_automations: true,
      manage_roles: "none",
      manage_triggers: true,
      manage_webhooks: false,
      ticket_tag_editing: true,
    },
  });
  account.customRoles.set(seedIds.adminRole, {
    id: seedIds.adminRole,
    name: "Administrator",
    role_type: 4,
    configuration: {
      manage_automations: true,
      manage_roles: "all-except-self",
      manage_triggers: true,
      manage_webhooks: true,
      ticket_tag_editing: true,
    },
  });
  for (const person of staff) {
    account.users.set(person.id, makeUser(account, person, now));
    account.groupMemberships.set(person.id, [seedIds.supportGroup]);
  }
  account.groupMemberships.set(seedIds.agent2, [seedIds.supportGroup, seedIds.financeGroup]);
}
