import type { TicketTab } from "../workspace/ticket-tab.ts";

/** `ticket.conversation`: each message with its author, channel, time and text, oldest first. */
export function describeConversation(tab: TicketTab): Record<string, unknown>[] {
  const { comments, users } = tab.state;
  return comments.map((comment) => {
    const author = users.get(comment.author_id);
    return {
      attachments: [],
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
