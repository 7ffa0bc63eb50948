import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";

/** What says where a ticket of REST belongs; ids as text. */
interface WirePlacement {
  brand_id?: string | null | undefined;
  group_id?: string | null | undefined;
  ticket_form_id?: string | null | undefined;
  via?: { channel?: string | null | undefined } | null | undefined;
}

/**
 * Where a ticket of REST belongs. A ticket may be of no group (`null`): `""`, because a survey that is limited to groups leaves it
 * out. Each has a brand and, where there are forms, a form: `null` there says nothing.
 */
export function readPlacement(
  ticket: WirePlacement,
): Pick<TicketSnapshot, "brandId" | "groupId" | "formId" | "channel"> {
  return {
    brandId: ticket.brand_id ?? null,
    groupId: ticket.group_id === null ? "" : (ticket.group_id ?? null),
    formId: ticket.ticket_form_id ?? null,
    channel: ticket.via?.channel ?? null,
  };
}
