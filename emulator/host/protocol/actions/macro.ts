import type { ActionRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `macro`: applies a macro by id; this account has none. */
export const macro: ActionRule = {
  action: /^macro$/,
  run(call, args) {
    requireEditableTicket(call);
    throw new ProtocolError(`There is no macro ${String(args[0])}`);
  },
};
