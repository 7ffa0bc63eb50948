import type { TicketTab } from "../workspace/ticket-tab.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { describeAttachments } from "./describe-attachments.ts";
import { describePerson } from "./describe-person.ts";

/** `ticket.comments`: newest first, as the conversation is shown. */
export function describeComments(workspace: Workspace, tab: TicketTab): Record<string, unknown>[] {
  const { comments, users, organization } = tab.state;
  return comments
    .map((comment) => {
      const author = users.get(comment.author_id);
      return {
        id: comment.id,
        value: comment.html_body,
        public: comment.public,
        author:
          author === undefined ? { id: comment.author_id } : describePerson(workspace, author, organization),
        via: comment.via,
        ...describeAttachments(comment.attachments ?? []),
      };
    })
    .reverse();
}
