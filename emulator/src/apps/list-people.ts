import type { Account } from "../account/account.ts";
import type { User } from "../account/records.ts";
import type { Directory, PersonLine } from "./host-records.ts";

/** What the ticket form chooses from: agents, groups, brands, forms and fields. */
export function describeDirectory(account: Account): Directory {
  return {
    agents: listStaff(account),
    groups: [...account.groups.values()],
    groupMemberships: [...account.groupMemberships].map(([userId, groupIds]) => ({ userId, groupIds })),
    brands: [...account.brands.values()],
    ticketForms: [...account.ticketForms.values()],
    ticketFields: [...account.ticketFields.values()],
  };
}

/** Agents and admins with their role, groups and what they may manage. */
export function listPeople(account: Account): PersonLine[] {
  return listStaff(account).map((user) => {
    const role = user.role === "agent" ? account.customRoles.get(user.custom_role_id ?? 0) : undefined;
    const granted = Object.entries(role?.configuration ?? {}).filter(
      ([, level]) => level !== false && level !== "none",
    );
    return {
      id: user.id,
      name: user.name,
      email: user.email,
      role: role?.name ?? user.role,
      groups: (account.groupMemberships.get(user.id) ?? []).flatMap(
        (id) => account.groups.get(id)?.name ?? [],
      ),
      permissions: user.role === "admin" ? ["everything"] : granted.map(([permission]) => permission),
    };
  });
}

function listStaff(account: Account): User[] {
  const staff: User[] = [];
  for (const user of account.users.values()) if (user.role !== "end-user" && user.active) staff.push(user);
  return staff;
}
