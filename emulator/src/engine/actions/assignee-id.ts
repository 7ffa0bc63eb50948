import { BOTH_KINDS } from "../rule-draft.ts";
import { acceptsId, emptyToNull, valueText } from "../rule-values.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { changeAssignee } from "../../tickets/change-assignment.ts";

const accepts = acceptsId("current_user", "requester_id");

/** `assignee_id`: "" for nobody, an agent's id, `current_user` or `requester_id`. One who is no agent changes nothing. */
export const assigneeId: ActionDefinition = {
  title: "Assignee",
  ruleKinds: BOTH_KINDS,
  refuse: (action) => (accepts(valueText(action)) ? null : "is invalid"),
  perform(action, { update, via }) {
    const text = emptyToNull(valueText(action));
    if (text === null) return changeAssignee(update, null, false, via);
    const named: Record<string, number> = {
      current_user: update.actor.userId,
      requester_id: update.ticket.requester_id,
    };
    const assigneeId = named[text] ?? Number(text);
    const role = update.services.account.users.get(assigneeId)?.role;
    if (role === "agent" || role === "admin") changeAssignee(update, assigneeId, false, via);
  },
};
