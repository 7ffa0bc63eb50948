import type { ActionRule } from "../call.ts";
import { findPerson, readPerson } from "../find-person.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.collaborators.add` and `.remove`: a user by `{id}` or `{email}`, or by either alone. */
export const ticketCollaborators: ActionRule = {
  action: /^ticket\.collaborators\.(add|remove)$/,
  async run(call, args, verb) {
    const tab = requireEditableTicket(call);
    const named = readPerson(args[0]);
    if (verb === "remove") {
      const { collaboratorIds } = tab.state.draft;
      const isNamed = (id: number) =>
        named.id === null ? tab.state.users.get(id)?.email === named.email.toLowerCase() : id === named.id;
      tab.editDraft({ collaboratorIds: collaboratorIds.filter((id) => !isNamed(id)) });
      return null;
    }
    const user = await findPerson(call, named);
    tab.rememberUser(user);
    tab.editDraft({ collaboratorIds: [...new Set([...tab.state.draft.collaboratorIds, user.id])] });
    return null;
  },
};
