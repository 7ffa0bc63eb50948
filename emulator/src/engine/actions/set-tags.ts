import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { parseTags } from "../../tickets/parse-tags.ts";
import { changeProperty } from "../../tickets/ticket-update.ts";

/** `set_tags`: replaces all the ticket's tags. */
export const setTagsAction: ActionDefinition = {
  fields: ["set_tags"],
  title: "Set tags",
  ruleKinds: ["trigger", "automation"],
  perform(action, { update, via }) {
    changeProperty(update, "tags", parseTags(actionText(action)), via);
  },
};
