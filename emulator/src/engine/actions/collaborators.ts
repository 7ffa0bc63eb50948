import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { changeCollaborators } from "../../tickets/change-collaborators.ts";
import { acceptsId } from "../conditions/property-condition.ts";

const accepts = acceptsId("current_user", "assignee_id", "requester_id");

/** `cc` and `follower`: adds somebody to the ticket's CCs, or an agent to its followers. */
export const collaboratorsAction: ActionDefinition = {
  fields: ["cc", "follower"],
  title: "Add to ticket",
  ruleKinds: ["trigger", "automation"],
  refuse: (action) => (accepts(actionText(action)) ? null : "is invalid"),
  perform(action, { update, via }) {
    const { ticket, actor } = update;
    const text = actionText(action);
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
