import type { GetRule } from "../call.ts";
import { requireTicket } from "../require-ticket.ts";

/** `macros`: this account has none. */
export const macros: GetRule = {
  path: /^macros$/,
  read(call) {
    requireTicket(call);
    return [];
  },
};
