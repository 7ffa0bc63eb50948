import type { Status } from "../../../account/records.ts";
import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

const settable: readonly Status[] = ["open", "pending", "hold", "solved"];

/** `ticket.status` and `ticket.statusCategory`: open, pending, hold or solved; new only while the ticket is new. */
export const ticketStatus: SetRule = {
  path: /^ticket\.(?:status|statusCategory)$/,
  write(call, value) {
    const tab = requireEditableTicket(call);
    const status = settable.find((candidate) => candidate === value);
    const isStillNew = value === "new" && (tab.state.saved === null || tab.state.saved.status === "new");
    if (status === undefined && !isStillNew)
      throw new ProtocolError(`"${String(value)}" is no status to set`);
    tab.editDraft({ status: status ?? "new" });
    return status ?? "new";
  },
};
