import { listReply } from "../../http/paging/paging.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { presentGroup } from "./present.ts";

/** The groups that tickets can be assigned to: those with a member. */
export function listAssignableGroups(request: ApiRequest): ApiReply {
  const { groups, groupMemberships } = request.emulator.account;
  const withMembers = new Set([...groupMemberships.values()].flat());
  const assignable = [...groups.values()].filter(({ id }) => withMembers.has(id));
  return listReply(request, assignable, {
    key: "groups",
    action: "groups/assignable",
    present: (group) => presentGroup(request, group),
  });
}
