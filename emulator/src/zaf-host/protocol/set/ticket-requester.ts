import type { SetRule } from "../call.ts";
import { findPerson, readPerson } from "../find-person.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.requester`: `{id}`, or `{email, name}`, which a new ticket keeps as typed until it is submitted. */
export const ticketRequester: SetRule = {
  path: /^ticket\.requester$/,
  async write(call, value) {
    const tab = requireEditableTicket(call);
    const named = readPerson(value);
    const isTyped = tab.state.saved === null && named.id === null;
    if (isTyped) {
      tab.store.patch({ newRequester: { name: named.name, email: named.email } });
      tab.editDraft({ requesterId: null });
      return value;
    }
    const user = await findPerson(call, named);
    tab.rememberUser(user);
    if (tab.state.saved === null)
      tab.store.patch({ newRequester: { name: user.name, email: user.email ?? "" } });
    tab.editDraft({ requesterId: user.id });
    return value;
  },
};
