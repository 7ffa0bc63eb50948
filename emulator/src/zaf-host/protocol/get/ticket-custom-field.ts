import type { GetRule } from "../call.ts";
import { requireTicket } from "../require-ticket.ts";

/** `ticket.customField:custom_field_<id>`: the field's value in the form; null when it is empty. */
export const ticketCustomField: GetRule = {
  path: /^ticket\.customField:custom_field_(\d+)$/,
  read: (call, id) => requireTicket(call).state.draft.customFields[Number(id)] ?? null,
};
