import type { ActionRule } from "../call.ts";
import { plainText } from "../plain-text.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `comment.appendText`, `.appendHtml`, `.appendMarkdown`: adds to the composer, which here holds plain text. */
export const commentAppend: ActionRule = {
  action: /^(?:ticket\.)?comment\.append(Text|Html|Markdown)$/,
  run(call, args, kind) {
    const tab = requireEditableTicket(call);
    const given = String(args[0] ?? "");
    const text = kind === "Html" ? plainText(given) : given;
    tab.editDraft({ commentText: tab.state.draft.commentText + text });
    return null;
  },
};
