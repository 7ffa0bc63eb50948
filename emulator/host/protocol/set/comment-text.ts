import type { SetRule } from "../call.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `comment.text` and `ticket.comment.text`: replaces what stands in the composer. */
export const commentText: SetRule = {
  path: /^(?:ticket\.)?comment\.text$/,
  write(call, value) {
    const commentText = String(value ?? "");
    requireEditableTicket(call).editDraft({ commentText });
    return commentText;
  },
};
