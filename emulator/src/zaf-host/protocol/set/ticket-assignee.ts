import type { User } from "../../../account/records.ts";
import type { TicketDraft } from "../../workspace/ticket-draft.ts";
import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.assignee`: `{userId, groupId}`, either alone too; ids may be texts, and null takes the assignment away. */
export const ticketAssignee: SetRule = {
  path: /^ticket\.assignee$/,
  write(call, value) {
    const tab = requireEditableTicket(call);
    const { userId, groupId } = (value ?? {}) as { userId?: unknown; groupId?: unknown };
    const { agents, groups } = call.host.workspace.session.directory;
    const change: Partial<TicketDraft> = {};
    if (userId !== undefined) {
      const agent = choose<User>(agents, userId, "agent");
      if (agent !== null) tab.rememberUser(agent);
      change.assigneeId = agent?.id ?? null;
    }
    if (groupId !== undefined) change.groupId = choose(groups, groupId, "group")?.id ?? null;
    tab.editDraft(change);
    return value;
  },
};

function choose<Item extends { id: number }>(items: Item[], id: unknown, kind: string): Item | null {
  if (id === null || id === "") return null;
  const item = items.find((candidate) => String(candidate.id) === String(id));
  if (item === undefined) throw new ProtocolError(`There is no ${kind} ${String(id)}`);
  return item;
}
