import type { TicketSnapshot } from "../domain/ticket-snapshot.ts";
import type { WireTicket } from "./wire-ticket.ts";

/**
 * Where a ticket of REST belongs. A ticket may be of no group (`null`): `""`, because a survey that is limited to groups leaves it
 * out. Each has a brand and, where there are forms, a form: `null` there says nothing.
 */
export function readPlacement(
  ticket: WireTicket,
): Pick<TicketSnapshot, "brandId" | "groupId" | "formId" | "channel"> {
  return {
    brandId: idText(ticket.brand_id),
    groupId: ticket.group_id === null ? "" : idText(ticket.group_id),
    formId: idText(ticket.ticket_form_id),
    channel: ticket.via?.channel ?? null,
  };
}

function idText(id: number | null | undefined): string | null {
  return id === null || id === undefined ? null : String(id);
}
