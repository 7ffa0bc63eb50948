import type { TicketTab } from "../workspace/ticket-tab.ts";
import { describeAttachments } from "./describe-attachments.ts";

/** `ticket.conversation`: each message with its author, channel, time and text, oldest first. */
export function describeConversation(tab: TicketTab): Record<string, unknown>[] {
  const { comments, users } = tab.state;
  return comments.map((comment) => {
    const author = users.get(comment.author_id);
    return {
      attachments: describeFiles(comment.attachments ?? []),
      author: {
        avatar: "",
        id: comment.author_id,
        name: author?.name ?? "",
        role: author?.role ?? "end-user",
      },
      channel: { name: comment.public ? comment.via.channel : "internal" },
      message: { content: comment.html_body, contentType: "text/html" },
      timestamp: comment.created_at,
    };
  });
}

function describeFiles(attachments: readonly unknown[]): Record<string, unknown>[] {
  const { imageAttachments, nonImageAttachments } = describeAttachments(attachments);
  return [...imageAttachments, ...nonImageAttachments];
}
