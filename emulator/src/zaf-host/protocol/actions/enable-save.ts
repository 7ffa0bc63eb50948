import type { ActionRule } from "../call.ts";
import { requireTicket } from "../require-ticket.ts";

/** `enableSave`: takes back this instance's `disableSave`. */
export const enableSave: ActionRule = {
  action: /^enableSave$/,
  run(call) {
    const { store } = requireTicket(call);
    const others = [...store.get().saveDisabledBy].filter((guid) => guid !== call.target.guid);
    store.patch({ saveDisabledBy: new Set(others) });
    return null;
  },
};
