import { applyMacro, type MacroResult } from "../../workspace/apply-macro.ts";
import type { ActionRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `macro`: applies a macro by id, to the form. */
export const macro: ActionRule = {
  action: /^macro$/,
  async run(call, [id]) {
    const { workspace } = call.host;
    const tab = requireEditableTicket(call);
    const ticket = tab.ticketId === "new" ? "" : `/tickets/${tab.ticketId}`;
    const path = `/api/v2${ticket}/macros/${encodeURIComponent(String(id))}/apply`;
    const found = await workspace.api.get<{ result: { ticket: MacroResult } }>(path);
    if (!found.ok) throw new ProtocolError(`There is no macro ${String(id)}`);
    applyMacro(tab, found.body.result.ticket);
    const assignee = workspace.session.directory.agents.find(
      (agent) => agent.id === tab.state.draft.assigneeId,
    );
    if (assignee !== undefined) tab.rememberUser(assignee);
    return null;
  },
};
