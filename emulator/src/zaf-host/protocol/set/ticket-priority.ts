import type { Priority } from "../../../account/records.ts";
import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

const priorities: readonly Priority[] = ["low", "normal", "high", "urgent"];

/** `ticket.priority`: low, normal, high, urgent, or nothing. */
export const ticketPriority: SetRule = {
  path: /^ticket\.priority$/,
  write(call, value) {
    const priority = priorities.find((candidate) => candidate === value) ?? null;
    if (priority === null && value !== null && value !== "" && value !== "-") {
      throw new ProtocolError(`"${String(value)}" is no priority`);
    }
    requireEditableTicket(call).editDraft({ priority });
    return priority;
  },
};
