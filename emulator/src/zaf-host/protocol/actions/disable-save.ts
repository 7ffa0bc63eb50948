import type { ActionRule } from "../call.ts";
import { requireTicket } from "../require-ticket.ts";

/** `disableSave`: the ticket cannot be submitted until the same instance enables it again. */
export const disableSave: ActionRule = {
  action: /^disableSave$/,
  run(call) {
    const { store } = requireTicket(call);
    store.patch({ saveDisabledBy: new Set([...store.get().saveDisabledBy, call.target.guid]) });
    return null;
  },
};
