import type { TicketChange } from "../../domain/status/dispatch-history/ticket-change.ts";
import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";

/** A ticket as it is stored. */
export interface StoredTicket {
  ticket: TicketSnapshot;
  /** Zendesk's `updated_at`, letter by letter: a safe update names it. */
  stamp: string;
}

export interface HistoryPage {
  /** Oldest first within the page. */
  changes: TicketChange[];
  /** Names of the users that the changes name, by id. */
  names: Record<string, string>;
  /** Leads to older changes; null on the last page. */
  olderCursor: string | null;
}

/**
 * One ticket through Zendesk's REST API, with the agent's own rights. Every method throws a `GatewayError` when Zendesk
 * refuses.
 */
export interface TicketGateway {
  readTicket(ticketId: number): Promise<StoredTicket>;
  /** Newest page first, 100 updates a page. */
  readHistory(ticketId: number, cursor: string | null): Promise<HistoryPage>;
  /**
   * Adds a tag. With a stamp the addition is refused (`conflict`) where the ticket was updated since; Zendesk compares to
   * the second. Returns the tags after the triggers that run within the update.
   */
  addTag(ticketId: number, tag: string, stamp: string | null): Promise<string[]>;
  removeTag(ticketId: number, tag: string): Promise<void>;
}
