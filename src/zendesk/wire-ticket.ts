/** A ticket as REST shows it (Zendesk, "Tickets"), as far as its dispatch status depends on it. */
export interface WireTicket {
  subject?: string | null;
  id?: number;
  status?: string;
  tags?: string[] | null;
  is_public?: boolean;
  updated_at?: string;
  brand_id?: number | null;
  group_id?: number | null;
  ticket_form_id?: number | null;
  requester_id?: number;
  via?: { channel?: string };
}

/** `GET /api/v2/tickets/{id}?include=users`. */
export interface WireTicketReply {
  ticket?: WireTicket | null;
  users?: { id?: number; name?: string; email?: string | null }[] | null;
}
