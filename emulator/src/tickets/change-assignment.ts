import type { Via } from "../account/records.ts";
import { setStatus } from "./set-status.ts";
import { changeProperty } from "./ticket-update.ts";
import type { TicketUpdate } from "./ticket-update.ts";

/**
 * Sets the assignee; a ticket without a group, or with one the assignee is not in, gets the assignee's default group; a
 * new ticket becomes open (Zendesk: "new" means that no agent has taken it).
 */
export function changeAssignee(
  update: TicketUpdate,
  assigneeId: number | null,
  isGroupGiven = false,
  via?: Via,
): void {
  const { account } = update.services;
  changeProperty(update, "assignee_id", assigneeId, via);
  if (assigneeId === null) return;
  const memberships = account.groupMemberships.get(assigneeId) ?? [];
  const isMember = update.ticket.group_id !== null && memberships.includes(update.ticket.group_id);
  const group = account.users.get(assigneeId)?.default_group_id ?? memberships[0] ?? null;
  if (!isGroupGiven && !isMember && group !== null) changeProperty(update, "group_id", group, via);
  if (update.ticket.status === "new") setStatus(update, { status: "open" }, via);
}

/** Sets the group; an assignee who is not in the new group is removed. */
export function changeGroup(
  update: TicketUpdate,
  groupId: number | null,
  isAssigneeGiven = false,
  via?: Via,
): void {
  const { account } = update.services;
  changeProperty(update, "group_id", groupId, via);
  const assigneeId = update.ticket.assignee_id;
  if (isAssigneeGiven || assigneeId === null || groupId === null) return;
  const memberships = account.groupMemberships.get(assigneeId);
  if (memberships !== undefined && !memberships.includes(groupId))
    changeProperty(update, "assignee_id", null, via);
}
