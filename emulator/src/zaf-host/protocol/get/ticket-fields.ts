import type { GetRule } from "../call.ts";
import { describeTicketFields } from "../describe-ticket-fields.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireTicket } from "../require-ticket.ts";
import { readProperty } from "./read-property.ts";

/**
 * `ticketFields`, `ticketFields:<name>` and their properties: label, options, visibility, whether the agent may change them.
 * Zendesk's documentation writes `ticketField:type.options` too.
 */
export const ticketFields: GetRule = {
  path: /^ticketFields?(?::(\w+))?((?:\.\w+)*)$/,
  read(call, name = "", path = "") {
    const fields = describeTicketFields(call.host.workspace, requireTicket(call));
    if (name === "") return fields;
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new ProtocolError(`There is no ticket field "${name}"`);
    return readProperty(field, path);
  },
};
