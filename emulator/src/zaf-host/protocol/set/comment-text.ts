import type { SetRule } from "../call.ts";
import { plainText } from "../plain-text.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** An element, as apps write comments for Zendesk's rich text: `<p>`, `<br />`. */
const markup = /<\/?[a-z][^<>]*>/i;

/** `comment.text` and `ticket.comment.text`: replaces the composer's content; HTML is inserted as its text. */
export const commentText: SetRule = {
  path: /^(?:ticket\.)?comment\.text$/,
  write(call, value) {
    const given = String(value ?? "");
    requireEditableTicket(call).editDraft({ commentText: markup.test(given) ? plainText(given) : given });
    return given;
  },
};
