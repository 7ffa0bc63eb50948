import { BOTH_KINDS } from "../rule-draft.ts";
import { acceptsId, emptyToNull, valueText } from "../rule-values.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { changeGroup } from "../../tickets/change-assignment.ts";

const accepts = acceptsId("current_groups");

/** `group_id`: "" for none, an id, or `current_groups` for the first group of the update's author. An unknown group changes nothing. */
export const groupId: ActionDefinition = {
  title: "Group",
  ruleKinds: BOTH_KINDS,
  refuse: (action) => (accepts(valueText(action)) ? null : "is invalid"),
  perform(action, { update, via }) {
    const { account } = update.services;
    const text = emptyToNull(valueText(action));
    const own = account.groupMemberships.get(update.actor.userId)?.[0];
    const groupId = text === "current_groups" ? own : text === null ? null : Number(text);
    if (groupId === undefined || (groupId !== null && !account.groups.has(groupId))) return;
    changeGroup(update, groupId, false, via);
  },
};
