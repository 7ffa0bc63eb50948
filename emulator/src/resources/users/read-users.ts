import type { User } from "../../account/records.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { presentUser } from "./present.ts";
import { readId, readIds } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

export function listUsers(request: ApiRequest): ApiReply {
  const roles = new Set([...request.query.getAll("role"), ...request.query.getAll("role[]")]);
  const users = allUsers(request).filter((user) => roles.size === 0 || roles.has(user.role));
  return userList(request, users, "users/index");
}

export function showMe(request: ApiRequest): ApiReply {
  // Zendesk adds the token that a session's form posts must carry; nothing here asks for one.
  return {
    status: 200,
    body: { user: { ...presentUser(request, request.user), authenticity_token: "emulator" } },
  };
}

export function countUsers(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  return { status: 200, body: { count: { value: account.users.size, refreshed_at: clock.nowIso() } } };
}

export function showManyUsers(request: ApiRequest): ApiReply {
  const external = request.query.get("external_ids");
  if (external !== null) {
    const wanted = new Set(external.split(","));
    const users = allUsers(request).filter(({ external_id: id }) => id !== null && wanted.has(id));
    return userList(request, users, "users/show_many");
  }
  const ids = new Set(readIds(request, "users/show_many").slice(0, 100));
  const users = [...ids].flatMap((id) => request.emulator.account.users.get(id) ?? []);
  return userList(request, users, "users/show_many");
}

/** By `query` (part of the name or e-mail, or the whole `email:…`), or by `external_id`. */
export function searchUsers(request: ApiRequest): ApiReply {
  const externalId = request.query.get("external_id");
  const query = (request.query.get("query") ?? "").toLowerCase().trim();
  const email = /^email:"?([^"\s]+)"?$/.exec(query)?.[1];
  const isWanted = ({ name, email: address, external_id: external }: User) => {
    if (externalId !== null) return external === externalId;
    if (email !== undefined) return address?.toLowerCase() === email;
    return (
      query !== "" &&
      (name.toLowerCase().includes(query) || (address?.toLowerCase().includes(query) ?? false))
    );
  };
  return userList(request, allUsers(request).filter(isWanted), "users/search");
}

export function showUser(request: ApiRequest): ApiReply {
  const user = request.emulator.account.users.get(readId(request, "users/show"));
  if (user === undefined) throw recordNotFound();
  return { status: 200, body: { user: presentUser(request, user) } };
}

function allUsers(request: ApiRequest): User[] {
  return [...request.emulator.account.users.values()];
}

function userList(request: ApiRequest, users: User[], action: string): ApiReply {
  return listReply(request, users, { key: "users", action, present: (user) => presentUser(request, user) });
}
