import { acceptsId, idText, propertyFamily } from "../property-family.ts";

/** `ticket_form_id`: "" for no form. */
export const ticketFormIdCondition = propertyFamily({
  field: "ticket_form_id",
  title: "Form",
  acceptsValue: acceptsId(),
  read: (ticket) => idText(ticket.ticket_form_id),
});
