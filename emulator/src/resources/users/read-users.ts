import type { User } from "../../account/records.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { presentUser } from "../present-records.ts";
import { readId, readIds } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** Whom `users/me` shows to those without credentials, or with wrong ones [recorded]. */
const anonymousUser = {
  id: null,
  url: null,
  name: "Anonymous user",
  email: "invalid@example.com",
  created_at: null,
  updated_at: null,
  time_zone: "Brasilia",
  iana_time_zone: "America/Sao_Paulo",
  phone: null,
  shared_phone_number: null,
  photo: null,
  locale_id: 19,
  locale: "pt-BR",
  organization_id: null,
  role: "end-user",
  verified: false,
  authenticity_token: "emulator",
};

/** `/api/v2/users`, to read. */
export const userRoutes: ApiRoute[] = [
  { method: "GET", path: "/api/v2/users", permission: "agent", handle: listUsers },
  {
    method: "GET",
    path: "/api/v2/users/me",
    permission: "end-user",
    handle: showMe,
    anonymousReply: { status: 200, body: { user: anonymousUser } },
  },
  { method: "GET", path: "/api/v2/users/count", permission: "agent", handle: countUsers },
  { method: "GET", path: "/api/v2/users/show_many", permission: "agent", handle: showManyUsers },
  { method: "GET", path: "/api/v2/users/search", permission: "agent", handle: searchUsers },
  { method: "GET", path: "/api/v2/users/:id", permission: "agent", handle: showUser },
];

function listUsers(request: ApiRequest): ApiReply {
  const roles = new Set([...request.query.getAll("role"), ...request.query.getAll("role[]")]);
  const users = allUsers(request).filter((user) => roles.size === 0 || roles.has(user.role));
  return userList(request, users, "users/index");
}

function showMe(request: ApiRequest): ApiReply {
  // Zendesk adds the token that a session's form posts must carry; nothing here asks for one.
  return {
    status: 200,
    body: { user: { ...presentUser(request, request.user), authenticity_token: "emulator" } },
  };
}

function countUsers(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  return { status: 200, body: { count: { value: account.users.size, refreshed_at: clock.nowIso() } } };
}

function showManyUsers(request: ApiRequest): ApiReply {
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
function searchUsers(request: ApiRequest): ApiReply {
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

function showUser(request: ApiRequest): ApiReply {
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
