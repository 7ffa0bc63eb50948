import type { ConditionDefinition } from "./condition-definition.ts";
import { countCondition } from "./count-condition.ts";

/** `replies`, triggers only: the number of public comments by agents. */
export const repliesCondition: ConditionDefinition = countCondition(
  "replies",
  "Agent replies",
  ({ account, ticket }) => {
    const comments = account.comments.get(ticket.id) ?? [];
    return comments.filter(
      (comment) => comment.public && account.users.get(comment.author_id)?.role !== "end-user",
    ).length;
  },
);
