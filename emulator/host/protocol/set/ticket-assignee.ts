import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.assignee`: `{userId, groupId}`, either alone too. */
export const ticketAssignee: SetRule = {
  path: /^ticket\.assignee$/,
  write(call, value) {
    const tab = requireEditableTicket(call);
    const { userId, groupId } = (value ?? {}) as { userId?: number; groupId?: number };
    const directory = call.host.workspace.session.directory;
    const agent = directory.agents.find(({ id }) => id === userId);
    if (userId !== undefined && agent === undefined) throw new ProtocolError(`There is no agent ${userId}`);
    if (groupId !== undefined && !directory.groups.some(({ id }) => id === groupId)) {
      throw new ProtocolError(`There is no group ${groupId}`);
    }
    if (agent !== undefined) tab.rememberUser(agent);
    tab.editDraft({
      ...(agent ? { assigneeId: agent.id } : {}),
      ...(groupId === undefined ? {} : { groupId }),
    });
    return value;
  },
};
