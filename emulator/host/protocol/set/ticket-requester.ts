import type { User } from "../../../account/records.ts";
import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.requester`: `{id}`; on a new ticket `{email, name}` too. */
export const ticketRequester: SetRule = {
  path: /^ticket\.requester$/,
  async write(call, value) {
    const tab = requireEditableTicket(call);
    const { id, email = "", name = "" } = (value ?? {}) as { id?: number; email?: string; name?: string };
    if (id === undefined) {
      if (tab.state.saved !== null) throw new ProtocolError("A requester is set by id");
      tab.store.patch({ newRequester: { name, email } });
      return value;
    }
    const found = await call.host.workspace.api.get<User>(`/host/users/${id}`);
    if (!found.ok) throw new ProtocolError(`There is no user ${id}`);
    tab.rememberUser(found.body);
    tab.editDraft({ requesterId: id });
    return value;
  },
};
