import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { listUsersWhere } from "../users/list-users.ts";
import { findTicket } from "./find-ticket.ts";

/** A handler that lists a ticket's people: the users whose ids are in one of its lists. */
export function listPeopleOf(
  name: string,
  property: "collaborator_ids" | "email_cc_ids" | "follower_ids",
): (request: ApiRequest) => ApiReply {
  return (request) => {
    const listed: unknown = findTicket(request, `tickets/${name}`)[property];
    const ids = new Set<unknown>(Array.isArray(listed) ? listed : []);
    return listUsersWhere(request, ({ id }) => ids.has(id));
  };
}
