import { recordNotFound } from "./api-error.ts";
import { listReply } from "./paging.ts";
import { presentGroup, presentUser } from "./present-records.ts";
import { readId } from "./read-body.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "./route.ts";

/** Who is in which group. */
export const groupMembershipRoutes: ApiRoute[] = [
  { method: "GET", path: "/api/v2/group_memberships", permission: "agent", handle: listAll },
  { method: "GET", path: "/api/v2/group_memberships/assignable", permission: "agent", handle: listAll },
  { method: "GET", path: "/api/v2/users/:id/group_memberships", permission: "agent", handle: listOfUser },
  { method: "GET", path: "/api/v2/groups/:id/memberships", permission: "agent", handle: listOfGroup },
  { method: "GET", path: "/api/v2/groups/:id/users", permission: "agent", handle: listMembers },
  { method: "GET", path: "/api/v2/users/:id/groups", permission: "agent", handle: listGroupsOfUser },
];

interface Membership {
  id: number;
  user_id: number;
  group_id: number;
}

/** A membership has no record of its own here: its id is made of the user's and the group's place. */
function memberships({ emulator }: ApiRequest): Membership[] {
  const { groupMemberships, groups } = emulator.account;
  const order = [...groups.keys()];
  return [...groupMemberships].flatMap(([userId, groupIds]) =>
    groupIds.map((groupId) => ({
      id: userId * 100 + order.indexOf(groupId),
      user_id: userId,
      group_id: groupId,
    })),
  );
}

function membershipList(request: ApiRequest, isWanted: (membership: Membership) => boolean): ApiReply {
  const { account } = request.emulator;
  return listReply(request, memberships(request).filter(isWanted), {
    key: "group_memberships",
    action: "group_memberships/index",
    present: (membership) => ({
      url: `${request.baseUrl}/api/v2/group_memberships/${membership.id}.json`,
      ...membership,
      default: account.users.get(membership.user_id)?.default_group_id === membership.group_id,
      created_at: account.users.get(membership.user_id)?.created_at ?? null,
      updated_at: account.users.get(membership.user_id)?.updated_at ?? null,
    }),
  });
}

function listAll(request: ApiRequest): ApiReply {
  return membershipList(request, () => true);
}

function listOfUser(request: ApiRequest): ApiReply {
  const userId = existing(request, request.emulator.account.users);
  return membershipList(request, ({ user_id: id }) => id === userId);
}

function listOfGroup(request: ApiRequest): ApiReply {
  const groupId = existing(request, request.emulator.account.groups);
  return membershipList(request, ({ group_id: id }) => id === groupId);
}

function listMembers(request: ApiRequest): ApiReply {
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

function listGroupsOfUser(request: ApiRequest): ApiReply {
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
