import type { GetRule } from "../call.ts";
import { requireTicket } from "../require-ticket.ts";

/** `channel`: by which channel the ticket came, and thus the reply goes. */
export const channel: GetRule = {
  path: /^channel$/,
  read: (call) => ({ name: requireTicket(call).state.saved?.via.channel ?? "web" }),
};
