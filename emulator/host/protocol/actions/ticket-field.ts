import type { FieldState } from "../../workspace/ticket-tab.ts";
import type { ActionRule } from "../call.ts";
import { requireTicket } from "../require-ticket.ts";

const changes: Record<string, Partial<FieldState>> = {
  hide: { isHidden: true },
  show: { isHidden: false },
  disable: { isDisabled: true },
  enable: { isDisabled: false },
};

/** `ticketFields:<name>.hide`, `.show`, `.enable`, `.disable`: changes how the form shows the field. */
export const ticketField: ActionRule = {
  action: /^ticketFields:(\w+)\.(hide|show|enable|disable)$/,
  run(call, _args, name = "", verb = "") {
    const { store } = requireTicket(call);
    const before = store.get().fieldStates;
    const state = { isHidden: false, isDisabled: false, ...before[name], ...changes[verb] };
    store.patch({ fieldStates: { ...before, [name]: state } });
    return null;
  },
};
