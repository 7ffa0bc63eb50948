import { makeUser } from "../account/make-user.ts";
import type { Role, User } from "../account/records.ts";
import { forbidden, recordInvalid, recordNotFound } from "./api-error.ts";
import { invalidAttribute } from "./invalid-attribute.ts";
import { presentUser } from "./present-records.ts";
import { isObject, readId, readTags, readWrapped, type JsonObject } from "./read-body.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "./route.ts";

/** Making, changing and removing users. Only admins give or take the roles of agents. */
export const userChangeRoutes: ApiRoute[] = [
  { method: "POST", path: "/api/v2/users", permission: "agent", handle: createUser },
  { method: "POST", path: "/api/v2/users/create_or_update", permission: "agent", handle: createOrUpdateUser },
  { method: "PUT", path: "/api/v2/users/:id", permission: "agent", handle: updateUser },
  { method: "DELETE", path: "/api/v2/users/:id", permission: "admin", handle: deleteUser },
];

const texts = [
  "name",
  "email",
  "phone",
  "external_id",
  "details",
  "notes",
  "alias",
  "signature",
  "locale",
] as const;
const roles = new Set(["end-user", "agent", "admin"]);

function createUser(request: ApiRequest): ApiReply {
  const changes = readUser(request, "users/create");
  if ((changes.name ?? "").trim() === "")
    throw recordInvalid({
      attribute: "name",
      description: "Name: is too short (minimum is 1 characters)",
      error: "BlankValue",
    });
  refuseTakenEmail(request, changes.email ?? null, null);
  return addUser(request, changes);
}

function createOrUpdateUser(request: ApiRequest): ApiReply {
  const changes = readUser(request, "users/create_or_update");
  const known = allUsers(request).find(
    (user) => isSame(user.email, changes.email) || isSame(user.external_id, changes.external_id),
  );
  return known === undefined ? createUser(request) : changeUser(request, known, changes);
}

function updateUser(request: ApiRequest): ApiReply {
  return changeUser(request, findUser(request, "users/update"), readUser(request, "users/update"));
}

/** Zendesk keeps a deleted user as inactive, and answers it. */
function deleteUser(request: ApiRequest): ApiReply {
  const user = findUser(request, "users/destroy");
  if (user.id === request.user.id)
    throw recordInvalid({ attribute: "base", description: "You cannot delete yourself" });
  user.active = false;
  return { status: 200, body: { user: presentUser(request, user) } };
}

function addUser(request: ApiRequest, changes: Partial<User>): ApiReply {
  const { account, clock } = request.emulator;
  const user = makeUser(
    account,
    { name: "", ...changes, id: account.nextId(), verified: false },
    clock.nowIso(),
  );
  account.users.set(user.id, user);
  const shown = presentUser(request, user);
  return { status: 201, body: { user: shown }, headers: { Location: String(shown["url"]) } };
}

function changeUser(request: ApiRequest, user: User, changes: Partial<User>): ApiReply {
  if (changes.email !== undefined) refuseTakenEmail(request, changes.email, user.id);
  if (changes.name !== undefined && changes.name.trim() === "")
    throw recordInvalid({
      attribute: "name",
      description: "Name: is too short (minimum is 1 characters)",
      error: "BlankValue",
    });
  const fields = changes["user_fields"];
  // Only the custom fields that were sent change.
  if (isObject(fields) && isObject(user["user_fields"]))
    changes["user_fields"] = { ...user["user_fields"], ...fields };
  Object.assign(user, changes, { updated_at: request.emulator.clock.nowIso() });
  return { status: 200, body: { user: presentUser(request, user) } };
}

function findUser(request: ApiRequest, action: string): User {
  const user = request.emulator.account.users.get(readId(request, action));
  if (user === undefined) throw recordNotFound();
  return user;
}

function readUser(request: ApiRequest, action: string): Partial<User> {
  const attributes = readWrapped(request, "user", action);
  const changes: Record<string, unknown> = {};
  for (const name of texts) {
    const value = attributes[name];
    if (value === undefined) continue;
    if (value !== null && typeof value !== "string")
      throw invalidAttribute(`user.${name}`, "must be a string", `api/v2/${action}`);
    changes[name] = name === "name" ? (value ?? "") : value;
  }
  if (typeof changes["email"] === "string") changes["email"] = readEmail(changes["email"]);
  if (attributes["tags"] !== undefined) changes["tags"] = readTags(attributes["tags"]) ?? [];
  if (attributes["role"] !== undefined) changes["role"] = readRole(request, attributes);
  if (isObject(attributes["user_fields"])) changes["user_fields"] = attributes["user_fields"];
  if (typeof attributes["suspended"] === "boolean") changes["suspended"] = attributes["suspended"];
  return changes;
}

function readEmail(email: string): string | null {
  if (email.trim() === "") return null;
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email))
    throw recordInvalid({
      attribute: "email",
      description: `Email: ${email.slice(0, 100)} is not properly formatted`,
      error: "InvalidValue",
    });
  return email.toLowerCase();
}

function readRole(request: ApiRequest, { role }: JsonObject): Role {
  if (typeof role !== "string" || !roles.has(role))
    throw recordInvalid({ attribute: "role", description: "Role: is not valid", error: "InvalidValue" });
  if (role !== "end-user" && request.user.role !== "admin") throw forbidden();
  return role as Role;
}

function refuseTakenEmail(request: ApiRequest, email: string | null, ownId: number | null): void {
  const holder = allUsers(request).find((user) => user.id !== ownId && isSame(user.email, email));
  if (holder === undefined) return;
  const description = `Email: ${email ?? ""} is already being used by another user`;
  throw recordInvalid({ attribute: "email", description, error: "DuplicateValue" });
}

function allUsers(request: ApiRequest): User[] {
  return [...request.emulator.account.users.values()];
}

function isSame(known: string | null, asked: string | null | undefined): boolean {
  return (
    known !== null && asked !== null && asked !== undefined && known.toLowerCase() === asked.toLowerCase()
  );
}
