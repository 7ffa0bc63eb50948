import type { SetRule } from "../call.ts";
import { fieldPath, fieldStateName } from "../find-field-option.ts";
import { requireTicket } from "../require-ticket.ts";

/** `ticketFields:<name>.label` and `ticketFields:<name>.optionValues.<index>.label`: how the form names a field or an option. */
export const ticketFieldLabel: SetRule = {
  path: new RegExp(`^${fieldPath}\\.label$`),
  write(call, value, field = "", list = "", option = "") {
    const tab = requireTicket(call);
    const label = String(value ?? "");
    tab.patchFieldState(fieldStateName(call.host.workspace, tab, { field, list, option }), { label });
    return label;
  },
};
