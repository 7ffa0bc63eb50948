import { BOTH_KINDS } from "../rule-draft.ts";
import { acceptsId, valueText } from "../rule-values.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { changeCollaborators } from "../../tickets/change-collaborators.ts";

const accepts = acceptsId("current_user", "assignee_id", "requester_id");

/** `cc` and `follower`: adds somebody to the ticket's CCs, or an agent to its followers. */
export const collaborator: ActionDefinition = {
  title: "Add to ticket",
  ruleKinds: BOTH_KINDS,
  refuse: (action) => (accepts(valueText(action)) ? null : "is invalid"),
  perform(action, { update, via }) {
    const { ticket, actor } = update;
    const text = valueText(action);
    const named: Record<string, number | null> = {
      current_user: actor.userId,
      assignee_id: ticket.assignee_id,
      requester_id: ticket.requester_id,
    };
    const id = named[text] ?? Number(text);
    const property = action.field === "cc" ? "email_cc_ids" : "follower_ids";
    changeCollaborators(update, { property, change: "put", people: [{ id, email: null, name: null }] }, via);
  },
};
