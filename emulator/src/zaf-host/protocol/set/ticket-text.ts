import type { SetRule } from "../call.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.externalId` and `ticket.recipient` (the support address): a text, or null for none. */
export const ticketText: SetRule = {
  path: /^ticket\.(externalId|recipient)$/,
  write(call, value, property) {
    const text = value === null || value === "" ? null : String(value);
    requireEditableTicket(call).editDraft(
      property === "recipient" ? { recipient: text } : { externalId: text },
    );
    return text;
  },
};
