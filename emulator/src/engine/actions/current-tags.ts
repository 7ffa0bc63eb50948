import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { addTags } from "../../tickets/change-tags.ts";
import { parseTags } from "../../tickets/parse-tags.ts";

/** `current_tags`: adds the space-separated tags. */
export const currentTagsAction: ActionDefinition = {
  fields: ["current_tags"],
  title: "Add tags",
  ruleKinds: ["trigger", "automation"],
  refuse: (action) => (actionText(action).trim() === "" ? "cannot be blank" : null),
  perform: (action, { update, via }) => addTags(update, parseTags(actionText(action)), via),
};
