import type { GetRule } from "../call.ts";
import { describeTicket } from "../describe-ticket.ts";
import { requireTicket } from "../require-ticket.ts";
import { readProperty } from "./read-property.ts";

/** `ticket`, `ticket.id`, `ticket.tags`, `ticket.requester.email`, …: the form's values. */
export const ticket: GetRule = {
  path: /^ticket((?:\.\w+)*)$/,
  read: (call, path = "") => readProperty(describeTicket(call.host.workspace, requireTicket(call)), path),
};
