import type { ConditionDefinition } from "./condition-definition.ts";
import { wordCondition } from "./word-condition.ts";

/** `comment_includes_word`, triggers only: words of this update's comment and of the subject. */
export const commentIncludesWordCondition: ConditionDefinition = wordCondition({
  field: "comment_includes_word",
  title: "Comment text",
  ruleKinds: ["trigger"],
  read({ ticket, update }) {
    const comment = update?.comment ?? null;
    return comment === null ? null : `${ticket.subject ?? ""}\n${comment.plain_body}`;
  },
});
