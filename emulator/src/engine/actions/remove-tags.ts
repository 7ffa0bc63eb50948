import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { removeTags } from "../../tickets/change-tags.ts";
import { parseTags } from "../../tickets/parse-tags.ts";

/** `remove_tags`: removes the space-separated tags. */
export const removeTagsAction: ActionDefinition = {
  fields: ["remove_tags"],
  title: "Remove tags",
  ruleKinds: ["trigger", "automation"],
  refuse: (action) => (actionText(action).trim() === "" ? "cannot be blank" : null),
  perform: (action, { update, via }) => removeTags(update, parseTags(actionText(action)), via),
};
