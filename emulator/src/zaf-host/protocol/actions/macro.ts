import { runMacro } from "../../workspace/run-macro.ts";
import type { ActionRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `macro`: applies a macro by id, to the form. */
export const macro: ActionRule = {
  action: /^macro$/,
  async run(call, [id]) {
    const failure = await runMacro(call.host.workspace, requireEditableTicket(call), String(id));
    if (failure !== null) throw new ProtocolError(`There is no macro ${String(id)}`);
    return null;
  },
};
