import { makeUser } from "../../account/make-user.ts";
import type { User } from "../../account/records.ts";
import { recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { isObject } from "../../http/body/read-body.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** Makes a user. Throws 422 for one without a name, and for an e-mail address that somebody has. */
export function addUser(request: ApiRequest, attributes: Partial<User>): User {
  const { account, clock } = request.emulator;
  requireName(attributes.name ?? "");
  refuseTakenEmail(request, attributes.email ?? null, null);
  const known = { verified: false, ...attributes, name: attributes.name ?? "", id: account.nextId() };
  const user = makeUser(account, known, clock.nowIso());
  account.users.set(user.id, user);
  joinDefaultGroup(request, user);
  return user;
}

/** Changes a user's named attributes; of the custom fields only those that were sent. Throws as `addUser` does. */
export function changeUser(request: ApiRequest, user: User, attributes: Partial<User>): User {
  const changes = { ...attributes };
  if (changes.email !== undefined) refuseTakenEmail(request, changes.email, user.id);
  if (changes.name !== undefined) requireName(changes.name);
  const fields = changes["user_fields"];
  if (isObject(fields) && isObject(user["user_fields"]))
    changes["user_fields"] = { ...user["user_fields"], ...fields };
  Object.assign(user, changes, { updated_at: request.emulator.clock.nowIso() });
  joinDefaultGroup(request, user);
  return user;
}

/** The user that a client means by e-mail address or external id. */
export function findKnownUser(request: ApiRequest, attributes: Partial<User>): User | undefined {
  return allUsers(request).find(
    (user) => isSame(user.email, attributes.email) || isSame(user.external_id, attributes.external_id),
  );
}

/** Zendesk keeps a deleted user as inactive. Throws 404 for one who is unknown, 422 for who asks. */
export function deactivateUser(request: ApiRequest, id: number): User {
  const user = request.emulator.account.users.get(id);
  if (user === undefined) throw recordNotFound();
  if (user.id === request.user.id)
    throw recordInvalid({ attribute: "base", description: "You cannot delete yourself" });
  user.active = false;
  return user;
}

/** Whoever becomes an agent is a member of the default group, unless of another already. */
function joinDefaultGroup(request: ApiRequest, user: User): void {
  const { groups, groupMemberships } = request.emulator.account;
  if (user.role === "end-user" || (groupMemberships.get(user.id) ?? []).length > 0) return;
  const group = [...groups.values()].find((candidate) => candidate.default);
  const groupId = user.default_group_id ?? group?.id;
  if (groupId === undefined) return;
  groupMemberships.set(user.id, [groupId]);
  user.default_group_id = groupId;
}

function requireName(name: string): void {
  if (name.trim() !== "") return;
  const description = "Name: is too short (minimum is 1 characters)";
  throw recordInvalid({ attribute: "name", description, error: "BlankValue" });
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
