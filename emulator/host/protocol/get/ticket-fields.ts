import type { GetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireTicket } from "../require-ticket.ts";
import { readProperty } from "./read-property.ts";

const systemFields = [
  "requester",
  "assignee",
  "brand",
  "status",
  "type",
  "priority",
  "subject",
  "tags",
  "collaborator",
];

/** `ticketFields`, `ticketFields:<name>` and their properties: label, visibility and whether the agent may change them. */
export const ticketFields: GetRule = {
  path: /^ticketFields(?::(\w+))?((?:\.\w+)*)$/,
  read(call, name = "", path = "") {
    const { fieldStates } = requireTicket(call).state;
    const custom = call.host.workspace.session.directory.ticketFields;
    const fields = [
      ...systemFields.map((field) => ({ name: field, label: field, type: "built-in" })),
      ...custom.map(({ id, title, type, custom_field_options: options = [] }) => ({
        name: `custom_field_${id}`,
        label: title,
        type,
        optionValues: options.map(({ name: label, value }) => ({ label, value })),
      })),
    ].map((field) => {
      const state = fieldStates[field.name];
      return Object.assign(field, { isVisible: !state?.isHidden, isEnabled: !state?.isDisabled });
    });
    if (name === "") return fields;
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new ProtocolError(`There is no ticket field "${name}"`);
    return readProperty(field, path);
  },
};
