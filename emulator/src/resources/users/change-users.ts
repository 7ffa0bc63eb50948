import type { User } from "../../account/records.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { presentUser } from "./present.ts";
import { readId, readWrapped } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { readUserAttributes } from "./read.ts";
import { addUser, changeUser, deactivateUser, findKnownUser } from "./user-records.ts";

export function createUser(request: ApiRequest): ApiReply {
  return created(request, addUser(request, readUser(request, "users/create")));
}

export function createOrUpdateUser(request: ApiRequest): ApiReply {
  const attributes = readUser(request, "users/create_or_update");
  const known = findKnownUser(request, attributes);
  return known === undefined
    ? created(request, addUser(request, attributes))
    : shown(request, changeUser(request, known, attributes));
}

export function updateUser(request: ApiRequest): ApiReply {
  const user = request.emulator.account.users.get(readId(request, "users/update"));
  if (user === undefined) throw recordNotFound();
  return shown(request, changeUser(request, user, readUser(request, "users/update")));
}

export function deleteUser(request: ApiRequest): ApiReply {
  return shown(request, deactivateUser(request, readId(request, "users/destroy")));
}

function readUser(request: ApiRequest, action: string): Partial<User> {
  return readUserAttributes(request, readWrapped(request, "user", action), action);
}

function created(request: ApiRequest, user: User): ApiReply {
  const { body } = shown(request, user);
  return { status: 201, body, headers: { Location: `${request.baseUrl}/api/v2/users/${user.id}.json` } };
}

function shown(request: ApiRequest, user: User): ApiReply {
  return { status: 200, body: { user: presentUser(request, user) } };
}
