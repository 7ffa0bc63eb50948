import type { SetRule } from "../call.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.subject`: a text. */
export const ticketSubject: SetRule = {
  path: /^ticket\.subject$/,
  write(call, value) {
    const subject = String(value ?? "");
    requireEditableTicket(call).editDraft({ subject });
    return subject;
  },
};
