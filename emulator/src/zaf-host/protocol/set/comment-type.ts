import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `comment.type` and `ticket.comment.type`: `publicReply` or `internalNote`. */
export const commentType: SetRule = {
  path: /^(?:ticket\.)?comment\.type$/,
  write(call, value) {
    if (value !== "publicReply" && value !== "internalNote") {
      throw new ProtocolError(`"${String(value)}" is no comment type`);
    }
    requireEditableTicket(call).editDraft({ isCommentPublic: value === "publicReply" });
    return value;
  },
};
