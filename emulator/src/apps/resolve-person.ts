import type { Account } from "../account/account.ts";
import type { User } from "../account/records.ts";

/**
 * Who looks at the page: `as` is `admin`, `agent` (the first without a custom role) or a user's id; without it, the id kept
 * in the session cookie; without either, the first admin. Null in an account that holds no admin.
 */
export function resolvePerson(account: Account, as: string | null, cookie: string | undefined): User | null {
  const users = [...account.users.values()].filter(
    (user) => user.role !== "end-user" && user.active && !user.suspended,
  );
  const find = (wanted: string) => users.find((user) => matchesPerson(user, wanted)) ?? null;
  return (
    (as === null ? null : find(as)) ??
    (cookie === undefined ? null : find(cookie)) ??
    find("admin") ??
    users[0] ??
    null
  );
}

function matchesPerson(user: User, wanted: string): boolean {
  if (wanted === "admin") return user.role === "admin";
  if (wanted === "agent") return user.role === "agent" && user.custom_role_id === null;
  return String(user.id) === wanted;
}
