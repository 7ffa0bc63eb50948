import type { ConditionFamily } from "../condition-family.ts";
import { countFamily } from "../count-family.ts";

/** `replies`, triggers only: the number of public comments by agents. */
export const repliesCondition: ConditionFamily = countFamily(
  "replies",
  "Agent replies",
  ({ account, ticket }) => {
    const comments = account.comments.get(ticket.id) ?? [];
    return comments.filter(
      (comment) => comment.public && account.users.get(comment.author_id)?.role !== "end-user",
    ).length;
  },
);
