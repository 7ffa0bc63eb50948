import type { CursorPage } from "./cursor-page.ts";

/** A ticket as search results show it. Times are milliseconds since 1970 (UTC). */
export interface FoundTicket {
  id: number;
  subject: string;
  status: string;
  tags: string[];
  isPublic: boolean | null;
  updatedAtMs: number;
  requesterId: number | null;
  brandId: string | null;
  groupId: string | null;
  formId: string | null;
  channel: string | null;
}

export interface FoundTickets {
  /** How many match in all, beyond this page. */
  count: number;
  tickets: FoundTicket[];
}

/** Finds tickets by Zendesk's search, which may be minutes behind. Every method throws a `GatewayError`. */
export interface TicketSearchPort {
  countTickets(query: string): Promise<number>;
  /** The first hundred matches and how many there are in all. */
  searchTickets(query: string): Promise<FoundTickets>;
  /** Every match, a thousand a page, without the search's limit of a thousand in all. */
  exportTickets(query: string, cursor: string | null): Promise<CursorPage<FoundTicket>>;
}
