import type { Organization, User } from "../../account/records.ts";
import type { Call } from "./call.ts";
import { noSuchApi } from "./protocol-error.ts";
import { requireTicket } from "./require-ticket.ts";

/** A person or an organization whom a path is about. */
export type FoundRecord = { kind: "user"; record: User } | { kind: "organization"; record: Organization };

/** How such a path begins, as one group of a pattern. */
export const recordPath = String.raw`(currentUser|user|organization|ticket\.(?:requester|assignee\.user|organization))`;

/** The record that a path begins with; null for a ticket without requester, assignee or organization. */
export function findRecord(call: Call, path: string): FoundRecord | null {
  const { host, target } = call;
  const { place } = target;
  if (path === "currentUser") return { kind: "user", record: host.workspace.session.user };
  if (path === "user" && place.kind === "user") return { kind: "user", record: place.user };
  if (path === "organization" && place.kind === "organization")
    return { kind: "organization", record: place.organization };
  if (!path.startsWith("ticket.")) throw noSuchApi();
  const { draft, users, organization } = requireTicket(call).state;
  if (path === "ticket.organization")
    return organization === null ? null : { kind: "organization", record: organization };
  const user = users.get((path === "ticket.requester" ? draft.requesterId : draft.assigneeId) ?? 0);
  return user === undefined ? null : { kind: "user", record: user };
}
