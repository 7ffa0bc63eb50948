import type { TicketType } from "../../../account/records.ts";
import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

const types: readonly TicketType[] = ["problem", "incident", "question", "task"];

/** `ticket.type`: problem, incident, question, task, or nothing. */
export const ticketType: SetRule = {
  path: /^ticket\.type$/,
  write(call, value) {
    const type = types.find((candidate) => candidate === value) ?? null;
    if (type === null && value !== null && value !== "")
      throw new ProtocolError(`"${String(value)}" is no ticket type`);
    requireEditableTicket(call).editDraft({ type });
    return type;
  },
};
