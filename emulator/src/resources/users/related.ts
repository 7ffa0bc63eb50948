import type { User } from "../../account/records.ts";
import { readId } from "../../http/body/read-body.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { selectByPrefix } from "../select-by-prefix.ts";
import { presentUser } from "./present.ts";

/** The users whose name begins with `?name=`. */
export function completeUser(request: ApiRequest): ApiReply {
  const users = selectByPrefix(request, [...request.emulator.account.users.values()]);
  return listReply(request, users, {
    key: "users",
    action: "users/autocomplete",
    present: (user) => presentUser(request, user),
  });
}

/** How many tickets a user requested, is assigned and is copied on. */
export function showUserRelated(request: ApiRequest): ApiReply {
  const user = findUser(request);
  let [requested, assigned, ccd] = [0, 0, 0];
  for (const ticket of request.emulator.account.tickets.values()) {
    if (ticket.requester_id === user.id) requested += 1;
    if (ticket.assignee_id === user.id) assigned += 1;
    if (ticket.collaborator_ids.includes(user.id)) ccd += 1;
  }
  return {
    status: 200,
    body: {
      user_related: {
        requested_tickets: requested,
        assigned_tickets: assigned,
        ccd_tickets: ccd,
        organization_subscriptions: 0,
      },
    },
  };
}

/** A user has as many identities here as addresses: an e-mail one and a telephone one. */
export function listIdentities(request: ApiRequest): ApiReply {
  const user = findUser(request);
  const values = [
    { type: "email", value: user.email },
    { type: "phone_number", value: user.phone },
  ].filter(({ value }) => value !== null);
  const identities = values.map((identity, index) => ({
    url: `${request.baseUrl}/api/v2/users/${user.id}/identities/${user.id * 10 + index}.json`,
    id: user.id * 10 + index,
    user_id: user.id,
    ...identity,
    primary: index === 0,
    verified: user.verified,
    created_at: user.created_at,
    updated_at: user.updated_at,
  }));
  return listReply(request, identities, {
    key: "identities",
    action: "user_identities/index",
    present: (identity) => identity,
  });
}

function findUser(request: ApiRequest): User {
  const user = request.emulator.account.users.get(readId(request, "users/show"));
  if (user === undefined) throw recordNotFound();
  return user;
}
