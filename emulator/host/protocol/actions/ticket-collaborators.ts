import type { User } from "../../../account/records.ts";
import type { ActionRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.collaborators.add` and `.remove`: a user by id or by `{id}`. */
export const ticketCollaborators: ActionRule = {
  action: /^ticket\.collaborators\.(add|remove)$/,
  async run(call, args, verb) {
    const tab = requireEditableTicket(call);
    const [first] = args;
    const id = Number(typeof first === "object" && first !== null ? (first as { id?: unknown }).id : first);
    const others = tab.state.draft.collaboratorIds.filter((other) => other !== id);
    if (verb === "remove") {
      tab.editDraft({ collaboratorIds: others });
      return null;
    }
    const found = await call.host.workspace.api.get<User>(`/host/users/${id}`);
    if (!found.ok) throw new ProtocolError(`There is no user ${id}`);
    tab.rememberUser(found.body);
    tab.editDraft({ collaboratorIds: [...others, id] });
    return null;
  },
};
