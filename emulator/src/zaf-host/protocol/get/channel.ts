import type { GetRule } from "../call.ts";
import { requireTicket } from "../require-ticket.ts";
import { readProperty } from "./read-property.ts";

/** `channel`, `channel.name`, …: by which channel the ticket came, and thus the reply goes; never one with sessions, as a chat. */
export const channel: GetRule = {
  path: /^channel((?:\.\w+)*)$/,
  read(call, path = "") {
    const name = requireTicket(call).state.saved?.via.channel ?? "web";
    return readProperty({ name, sessionBased: false, sessionActive: false }, path);
  },
};
