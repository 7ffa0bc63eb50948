import type { TicketTab } from "../workspace/ticket-tab.ts";
import { describeUser } from "./describe-user.ts";

/** `ticket.comments`: newest first, as the conversation is shown. */
export function describeComments(tab: TicketTab): Record<string, unknown>[] {
  const { comments, users } = tab.state;
  return comments
    .map((comment) => {
      const author = users.get(comment.author_id);
      return {
        id: comment.id,
        value: comment.html_body,
        public: comment.public,
        author: author === undefined ? { id: comment.author_id } : describeUser(author),
        via: comment.via,
        imageAttachments: [],
        nonImageAttachments: [],
      };
    })
    .reverse();
}
