import { valueText } from "./condition-definition.ts";
import type { ConditionDefinition } from "./condition-definition.ts";

/**
 * `comment_is_public`, triggers only: about the comment of this very update.
 *
 * | value                     | true when the update has                |
 * |---------------------------|-----------------------------------------|
 * | true                      | a public comment                        |
 * | false                     | a private comment                       |
 * | not_relevant              | any comment                             |
 * | requester_can_see_comment | a public comment (the requester sees it) |
 */
export const commentIsPublicCondition: ConditionDefinition = {
  fields: ["comment_is_public"],
  title: "Comment",
  ruleKinds: ["trigger"],
  operators: [],
  values: ["true", "false", "not_relevant", "requester_can_see_comment"],
  isTrue(condition, { update }) {
    const comment = update?.comment ?? null;
    const value = valueText(condition).toLowerCase();
    const isAsWritten =
      comment !== null && (value === "not_relevant" || comment.public === (value !== "false"));
    return condition.operator === "is_not" ? !isAsWritten : isAsWritten;
  },
};
