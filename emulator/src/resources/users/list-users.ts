import type { User } from "../../account/records.ts";
import { listReply } from "../../http/paging/paging.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { presentUser } from "./present.ts";

/** A page of those of the account's users that are wanted. */
export function listUsersWhere(request: ApiRequest, isWanted: (user: User) => boolean): ApiReply {
  const users = [...request.emulator.account.users.values()].filter(isWanted);
  return listReply(request, users, {
    key: "users",
    action: "users/index",
    present: (user) => presentUser(request, user),
  });
}
