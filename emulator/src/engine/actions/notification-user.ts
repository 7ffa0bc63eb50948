import { BOTH_KINDS } from "../rule-draft.ts";
import type { Action } from "../../account/rule-records.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { renderPlaceholders } from "../placeholders/render-placeholders.ts";
import { recordEvent } from "../../tickets/ticket-update.ts";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";

/** `notification_user` and `notification_group`, value `[recipient, subject, body]`: recorded as a Notification event; no e-mail is sent. */
export const notificationUser: ActionDefinition = {
  title: "Email",
  ruleKinds: BOTH_KINDS,
  isNotification: true,
  perform(action, { update, via }) {
    const [recipient = "", subject = "", body = ""] = Array.isArray(action.value)
      ? action.value.map(String)
      : [];
    const event = {
      type: "Notification",
      recipients: recipientsOf(action, recipient, update),
      subject: renderPlaceholders(subject, update, "none"),
      body: renderPlaceholders(body, update, "none"),
    };
    recordEvent(update, event, via);
  },
};

function recipientsOf(
  action: Action,
  recipient: string,
  { ticket, actor, services }: TicketUpdate,
): number[] {
  if (action.field === "notification_group") {
    const groupId = recipient === "group_id" ? ticket.group_id : Number(recipient);
    const memberships = [...services.account.groupMemberships];
    return memberships
      .filter(([, groups]) => groupId !== null && groups.includes(groupId))
      .map(([userId]) => userId);
  }
  if (recipient === "all_agents") {
    const agents = [...services.account.users.values()].filter((user) => user.role !== "end-user");
    return agents.map((user) => user.id);
  }
  const ccs = ticket["email_cc_ids"];
  const named: Record<string, readonly (number | null)[]> = {
    requester_id: [ticket.requester_id],
    requester_and_ccs: [ticket.requester_id, ...(Array.isArray(ccs) ? (ccs as number[]) : [])],
    assignee_id: [ticket.assignee_id],
    current_user: [actor.userId],
  };
  const ids = Object.hasOwn(named, recipient) ? (named[recipient] ?? []) : [Number(recipient)];
  return ids.filter((id): id is number => id !== null && Number.isInteger(id) && id > 0);
}
