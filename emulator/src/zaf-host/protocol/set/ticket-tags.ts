import { splitTags } from "../../workspace/ticket-draft.ts";
import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.tags`: the whole list, in place of the one in the form. */
export const ticketTags: SetRule = {
  path: /^ticket\.tags$/,
  write(call, value) {
    if (!Array.isArray(value)) throw new ProtocolError("Tags must be a list of texts");
    const tags = [...new Set(splitTags(value.join(" ")))];
    requireEditableTicket(call).editDraft({ tags });
    return tags;
  },
};
