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

/** Which tickets to find; every part narrows it. Times are milliseconds since 1970, compared to the second. */
export interface TicketSelection {
  /** Solved and not closed now. */
  isSolved?: boolean;
  solvedAfterMs?: number;
  /** This moment included. */
  solvedFromMs?: number;
  solvedBeforeMs?: number;
  updatedBeforeMs?: number;
  /** This moment included. */
  updatedFromMs?: number;
  requesterEmail?: string;
  withTag?: string;
  withoutTags?: readonly string[];
}

export interface FoundTickets {
  /** The number of all matches, beyond this page. */
  count: number;
  tickets: FoundTicket[];
}

/** Finds tickets by Zendesk's search, which may be minutes behind. Every method throws a `GatewayError`. */
export interface TicketSearchPort {
  countTickets(selection: TicketSelection): Promise<number>;
  /** The first hundred matches and the number of all matches. */
  searchTickets(selection: TicketSelection): Promise<FoundTickets>;
  /** Every match, a thousand a page, without the search's limit of a thousand in all. */
  exportTickets(selection: TicketSelection, cursor: string | null): Promise<CursorPage<FoundTicket>>;
  /** At most a hundred tickets by number, as they are stored now; those that do not exist any more are left out. */
  listTickets(ticketIds: readonly number[]): Promise<FoundTicket[]>;
}
