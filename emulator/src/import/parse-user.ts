import type { Account } from "../account/account.ts";
import { makeUser } from "../account/make-user.ts";
import type { Role, User } from "../account/records.ts";
import { isRecord, readDate, readId, readText } from "./read-value.ts";

const roles = new Set(["end-user", "agent", "admin"]);

/** A user of an export, its unknown fields kept. Answers the reason instead where it is not usable. */
export function parseUser(account: Account, record: unknown, now: string): User | string {
  if (!isRecord(record)) return "a user is a JSON object";
  const id = readId(record["id"]);
  if (id === null) return "the user has no id";
  const email = readText(record["email"])?.trim() ?? "";
  return makeUser(
    account,
    {
      ...record,
      id,
      name: readText(record["name"]) ?? (email === "" ? `User ${id}` : email),
      email: email === "" ? null : email,
      role: roles.has(String(record["role"])) ? (record["role"] as Role) : "end-user",
      tags: Array.isArray(record["tags"]) ? record["tags"].map(String) : [],
      organization_id: readId(record["organization_id"]),
      custom_role_id: readId(record["custom_role_id"]),
      default_group_id: readId(record["default_group_id"]),
      active: record["active"] !== false,
      suspended: record["suspended"] === true,
      created_at: readDate(record["created_at"]) ?? now,
      updated_at: readDate(record["updated_at"]) ?? now,
    },
    now,
  );
}
