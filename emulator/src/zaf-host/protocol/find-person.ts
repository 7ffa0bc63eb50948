import type { User } from "../../account/records.ts";
import type { Call } from "./call.ts";
import { ProtocolError } from "./protocol-error.ts";

/** Whom an app names: `7`, `"ana@example.org"`, `{id: 7}` or `{email: "ana@example.org", name: "Ana"}`. */
export interface NamedPerson {
  id: number | null;
  email: string;
  name: string;
}

/** Reads who is meant; ids may be texts. */
export function readPerson(value: unknown): NamedPerson {
  const fields = (typeof value === "object" && value !== null ? value : bareFields(value)) as {
    id?: unknown;
    email?: unknown;
    name?: unknown;
  };
  const id = Number(fields.id ?? Number.NaN);
  return {
    id: Number.isInteger(id) ? id : null,
    email: String(fields.email ?? "").trim(),
    name: String(fields.name ?? "").trim(),
  };
}

function bareFields(value: unknown): { id?: unknown; email?: unknown } {
  return String(value).includes("@") ? { email: value } : { id: value };
}

/** Finds the person; one whose address nobody has is added to the account, as Zendesk does with a new requester or follower. */
export async function findPerson(call: Call, { id, email, name }: NamedPerson): Promise<User> {
  const { api } = call.host.workspace;
  if (id !== null) {
    const found = await api.get<User>(`/host/users/${id}`);
    if (found.ok) return found.body;
  }
  if (email === "") throw new ProtocolError(`There is no user ${id ?? ""}`.trim());
  const query = encodeURIComponent(`email:${email}`);
  const known = await api.get<{ users: User[] }>(`/api/v2/users/search?query=${query}`);
  const match = known.ok ? known.body.users.find((user) => user.email === email.toLowerCase()) : undefined;
  if (match !== undefined) return match;
  const made = await api.send<{ user: User }>("POST", "/api/v2/users", {
    user: { name: name || email, email },
  });
  if (!made.ok) throw new ProtocolError(made.failure.message);
  return made.body.user;
}
