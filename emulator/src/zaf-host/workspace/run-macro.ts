import { applyMacro, type MacroResult } from "./apply-macro.ts";
import type { TicketTab } from "./ticket-tab.ts";
import type { Workspace } from "./workspace.ts";

/** Applies a macro by its id to a ticket's form; answers the server's sentence when it refuses. */
export async function runMacro(workspace: Workspace, tab: TicketTab, id: string): Promise<string | null> {
  const ticket = tab.ticketId === "new" ? "" : `/tickets/${tab.ticketId}`;
  const path = `/api/v2${ticket}/macros/${encodeURIComponent(id)}/apply`;
  const found = await workspace.api.get<{ result: { ticket: MacroResult } }>(path);
  if (!found.ok) return found.failure.message;
  applyMacro(tab, found.body.result.ticket);
  const { agents } = workspace.session.directory;
  const assignee = agents.find((agent) => agent.id === tab.state.draft.assigneeId);
  if (assignee !== undefined) tab.rememberUser(assignee);
  return null;
}
