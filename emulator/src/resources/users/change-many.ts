import { parameterMissing, recordNotFound } from "../../http/errors/api-error.ts";
import { invalidAttribute } from "../../http/errors/invalid-attribute.ts";
import { startJob } from "../job-statuses/job-queue.ts";
import { atMostHundred } from "../../http/body/at-most-hundred.ts";
import { isObject, readIds, readInteger, readWrapped, type JsonObject } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { readUserAttributes } from "./read.ts";
import { addUser, changeUser, deactivateUser, findKnownUser } from "./user-records.ts";

export function createManyUsers(
  request: ApiRequest,
  name: "create_many" | "create_or_update_many",
): ApiReply {
  const action = `users/${name}`;
  const list = readList(request, action);
  const rows = list.map(({ email, external_id }) => ({ action: "create", email, external_id }));
  return startJob(request, { type: "Bulk Create User", rows }, (index) => {
    const attributes = readUserAttributes(request, list[index] ?? {}, action);
    const known = name === "create_many" ? undefined : findKnownUser(request, attributes);
    const user = known === undefined ? addUser(request, attributes) : changeUser(request, known, attributes);
    const done = known === undefined ? ["create", "Created"] : ["update", "Updated"];
    const { id, email, external_id } = user;
    return { index, id, action: done[0], status: done[1], success: true, email, external_id };
  });
}

/** `?ids=1,2` with one `user` for all, or `users` each with its own id [documented]. */
export function updateManyUsers(request: ApiRequest): ApiReply {
  const action = "users/update_many";
  const updates: [number, JsonObject][] = request.query.has("ids")
    ? readMany(request, action).map((id) => [id, readWrapped(request, "user", action)])
    : readList(request, action).map((user) => [readInteger(String(user["id"]), "id", action), user]);
  const rows = updates.map(([id]) => ({ id, action: "update" }));
  return startJob(request, { type: "Bulk Update User", rows }, (index) => {
    const [id, attributes] = updates[index] ?? [0, {}];
    const user = request.emulator.account.users.get(id);
    if (user === undefined) throw recordNotFound();
    changeUser(request, user, readUserAttributes(request, attributes, action));
    return { id, action: "update", status: "Updated", success: true };
  });
}

export function destroyManyUsers(request: ApiRequest): ApiReply {
  const ids = readMany(request, "users/destroy_many");
  const rows = ids.map((id) => ({ id, action: "delete" }));
  return startJob(request, { type: "Bulk Delete User", rows }, (index) => {
    const { id } = deactivateUser(request, ids[index] ?? 0);
    return { id, action: "delete", status: "Deleted", success: true };
  });
}

function readMany(request: ApiRequest, action: string): number[] {
  return atMostHundred(readIds(request, action));
}

function readList(request: ApiRequest, action: string): JsonObject[] {
  const list = isObject(request.body) ? request.body["users"] : undefined;
  if (list === undefined || list === null) throw parameterMissing("users");
  if (!Array.isArray(list) || !list.every(isObject))
    throw invalidAttribute("users", "must be an array", `api/v2/${action}`);
  return atMostHundred(list);
}
