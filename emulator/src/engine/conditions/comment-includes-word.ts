import type { ConditionFamily } from "../condition-family.ts";
import { wordFamily } from "../word-family.ts";

/** `comment_includes_word`, triggers only: words of this update's comment and of the subject. */
export const commentIncludesWordCondition: ConditionFamily = wordFamily({
  field: "comment_includes_word",
  title: "Comment text",
  ruleKinds: ["trigger"],
  read({ ticket, update }) {
    const comment = update?.comment ?? null;
    return comment === null ? null : `${ticket.subject ?? ""}\n${comment.plain_body}`;
  },
});
