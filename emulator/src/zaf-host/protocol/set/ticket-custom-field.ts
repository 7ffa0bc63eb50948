import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.customField:custom_field_<id>`: any value of the field's type. */
export const ticketCustomField: SetRule = {
  path: /^ticket\.customField:custom_field_(\d+)$/,
  write(call, value, id) {
    const tab = requireEditableTicket(call);
    const fieldId = Number(id);
    const isKnown =
      fieldId in tab.state.draft.customFields ||
      call.host.workspace.session.directory.ticketFields.some((field) => field.id === fieldId);
    if (!isKnown) throw new ProtocolError(`There is no custom field ${fieldId}`);
    tab.editDraft({ customFields: { ...tab.state.draft.customFields, [fieldId]: value } });
    return value;
  },
};
