import { acceptsId, idText, propertyCondition } from "./property-condition.ts";

/** `ticket_form_id`: "" for no form. */
export const ticketFormIdCondition = propertyCondition({
  field: "ticket_form_id",
  title: "Form",
  acceptsValue: acceptsId(),
  read: (ticket) => idText(ticket.ticket_form_id),
});
