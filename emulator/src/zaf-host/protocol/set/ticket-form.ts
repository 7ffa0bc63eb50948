import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.form.id`: a ticket form's id; also as `{id}`. */
export const ticketForm: SetRule = {
  path: /^ticket\.form\.id$/,
  write(call, value) {
    const tab = requireEditableTicket(call);
    const given = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : value;
    const formId = Number(given);
    if (!call.host.workspace.session.directory.ticketForms.some(({ id }) => id === formId)) {
      throw new ProtocolError(`There is no ticket form ${formId}`);
    }
    tab.editDraft({ formId });
    return formId;
  },
};
