import { recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { presentGroup } from "../groups/present.ts";
import { presentUser } from "../users/present.ts";
import { readId, readInteger, readWrapped } from "../../http/body/read-body.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";

interface Membership {
  id: number;
  user_id: number;
  group_id: number;
}

/** A membership has no record of its own here: its id is made of the user's and the group's. */
function memberships({ emulator }: ApiRequest): Membership[] {
  return [...emulator.account.groupMemberships].flatMap(([userId, groupIds]) =>
    groupIds.map((groupId) => ({
      id: userId * 1000 + (groupId % 1000),
      user_id: userId,
      group_id: groupId,
    })),
  );
}

function membershipList(request: ApiRequest, isWanted: (membership: Membership) => boolean): ApiReply {
  return listReply(request, memberships(request).filter(isWanted), {
    key: "group_memberships",
    action: "group_memberships/index",
    present: (membership) => present(request, membership),
  });
}

function present(request: ApiRequest, membership: Membership): Record<string, unknown> {
  const user = request.emulator.account.users.get(membership.user_id);
  return {
    url: `${request.baseUrl}/api/v2/group_memberships/${membership.id}.json`,
    ...membership,
    default: user?.default_group_id === membership.group_id,
    created_at: user?.created_at ?? null,
    updated_at: user?.updated_at ?? null,
  };
}

function find(request: ApiRequest, name = "id"): Membership {
  const id = readInteger(request.params[name], "id", "group_memberships/show");
  const membership = memberships(request).find((known) => known.id === id);
  if (membership === undefined) throw recordNotFound();
  return membership;
}

export function showMembership(request: ApiRequest): ApiReply {
  return { status: 200, body: { group_membership: present(request, find(request)) } };
}

/** Throws 422 for an end user, an unknown group, and who is a member already. */
export function addMembership(request: ApiRequest): ApiReply {
  const { users, groups, groupMemberships } = request.emulator.account;
  const action = "group_memberships/create";
  const asked = readWrapped(request, "group_membership", action);
  const userId = readInteger(String(asked["user_id"]), "user_id", action);
  const groupId = readInteger(String(asked["group_id"]), "group_id", action);
  const user = users.get(userId);
  if (user === undefined || user.role === "end-user") throw invalid("user", "User: must be an agent");
  if (!groups.has(groupId)) throw invalid("group", "Group: is invalid");
  const own = groupMemberships.get(userId) ?? [];
  if (own.includes(groupId)) throw invalid("user_id", "User: has already been taken", "DuplicateValue");
  groupMemberships.set(userId, [...own, groupId]);
  if (own.length === 0 || asked["default"] === true) user.default_group_id = groupId;
  const added = memberships(request).find((each) => each.user_id === userId && each.group_id === groupId);
  const group_membership = added === undefined ? null : present(request, added);
  return {
    status: 201,
    body: { group_membership },
    headers: { Location: `${request.baseUrl}/api/v2/group_memberships/${added?.id}.json` },
  };
}

export function removeMembership(request: ApiRequest): ApiReply {
  const { users, groupMemberships } = request.emulator.account;
  const { user_id: userId, group_id: groupId } = find(request);
  const left = (groupMemberships.get(userId) ?? []).filter((id) => id !== groupId);
  groupMemberships.set(userId, left);
  const user = users.get(userId);
  if (user?.default_group_id === groupId) user.default_group_id = left[0] ?? null;
  return { status: 204 };
}

/** Answers the user's memberships. */
export function makeDefault(request: ApiRequest): ApiReply {
  const membership = find(request, "membership_id");
  const user = request.emulator.account.users.get(existing(request, request.emulator.account.users));
  if (user === undefined || membership.user_id !== user.id) throw recordNotFound();
  user.default_group_id = membership.group_id;
  return membershipList(request, ({ user_id: id }) => id === user.id);
}

function invalid(attribute: string, description: string, error = "InvalidValue") {
  return recordInvalid({ attribute, description, error });
}

export function listMemberships(request: ApiRequest): ApiReply {
  return membershipList(request, () => true);
}

export function listUserMemberships(request: ApiRequest): ApiReply {
  const userId = existing(request, request.emulator.account.users);
  return membershipList(request, ({ user_id: id }) => id === userId);
}

export function listGroupMemberships(request: ApiRequest): ApiReply {
  const groupId = existing(request, request.emulator.account.groups);
  return membershipList(request, ({ group_id: id }) => id === groupId);
}

export function listGroupUsers(request: ApiRequest): ApiReply {
  const { account } = request.emulator;
  const groupId = existing(request, account.groups);
  const members = [...account.users.values()].filter(({ id }) =>
    account.groupMemberships.get(id)?.includes(groupId),
  );
  return listReply(request, members, {
    key: "users",
    action: "users/index",
    present: (user) => presentUser(request, user),
  });
}

export function listUserGroups(request: ApiRequest): ApiReply {
  const { account } = request.emulator;
  const groupIds = account.groupMemberships.get(existing(request, account.users)) ?? [];
  const groups = groupIds.flatMap((id) => account.groups.get(id) ?? []);
  return listReply(request, groups, {
    key: "groups",
    action: "groups/index",
    present: (group) => presentGroup(request, group),
  });
}

function existing(request: ApiRequest, records: Map<number, unknown>): number {
  const id = readId(request, "group_memberships/index");
  if (!records.has(id)) throw recordNotFound();
  return id;
}
