import type { FieldState } from "../../workspace/ticket-tab.ts";
import type { ActionRule } from "../call.ts";
import { fieldPath, fieldStateName } from "../find-field-option.ts";
import { requireTicket } from "../require-ticket.ts";

const changes: Record<string, (state: FieldState | undefined) => Partial<FieldState>> = {
  hide: () => ({ isHidden: true }),
  show: () => ({ isHidden: false }),
  toggle: (state) => ({ isHidden: !state?.isHidden }),
  disable: () => ({ isDisabled: true }),
  enable: () => ({ isDisabled: false }),
};

/**
 * `ticketFields:<name>.hide`, `.show`, `.toggle`, `.enable`, `.disable`: changes how the form shows the field, or with
 * `.optionValues.<index>` and `.optionGroups.<index>` one of its options.
 */
export const ticketField: ActionRule = {
  action: new RegExp(`^${fieldPath}\\.(hide|show|toggle|enable|disable)$`),
  run(call, _args, field = "", list = "", option = "", verb = "") {
    const tab = requireTicket(call);
    const name = fieldStateName(call.host.workspace, tab, { field, list, option });
    tab.patchFieldState(name, changes[verb]?.(tab.state.fieldStates[name]) ?? {});
    return null;
  },
};
